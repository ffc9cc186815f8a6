import type { PathItems } from '../model/api-description.ts'
import type { PhpPath } from './path.ts'

/** How a call's path fits the template of an operation. */
export interface PathMatch {
  /** The template. */
  path: string
  /** The parameters whose values are written in the path itself: `v3/orders/1217752501` for `/v3/orders/{no}`. */
  filled: string[]
}

/**
 * The path of the reference that a call requests: the one that is spelled like
 * it, else one whose parameters are filled in.
 *
 * @param paths all paths
 * @param called the path of the call
 * @param preferred the path to try first
 */
export function findPath(paths: PathItems, called: PhpPath, preferred?: string): PathMatch | undefined {
  if (called.value !== undefined && paths[called.value])
    return { path: called.value, filled: [] }
  const candidates = [...preferred === undefined ? [] : [preferred], ...Object.keys(paths)]
  for (const path of candidates) {
    const match = matchPhpPath(path, called)
    if (match)
      return match
  }
  return undefined
}

/** Fits a call's path into a template; what is computed may be the value of a parameter. */
export function matchPhpPath(template: string, { segments }: PhpPath): PathMatch | undefined {
  const wanted = template.split('/').slice(1)
  if (wanted.length !== segments.length)
    return undefined
  const filled: string[] = []
  for (const [i, segment] of wanted.entries()) {
    const text = segments[i]?.text
    const parameter = /^\{(.*)\}$/.exec(segment)?.[1]
    if (text === segment)
      continue
    if (parameter === undefined || text === '' || /[{}]/.test(text ?? ''))
      return undefined
    filled.push(parameter)
  }
  return { path: template, filled }
}

/** Whether a path may turn out to fit a template: it does, or is computed from some place on. */
export function mayMatch(template: string, path: PhpPath): boolean {
  if (matchPhpPath(template, path))
    return true
  const computed = path.segments.findIndex(({ text }) => text === undefined)
  if (computed < 0)
    return false
  const known = { ...path, segments: path.segments.slice(0, computed) }
  return matchPhpPath(template.split('/').slice(0, computed + 1).join('/'), known) !== undefined
}
