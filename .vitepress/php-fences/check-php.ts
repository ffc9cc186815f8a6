import type { Problem, RelatedPlace } from '../diagnostics/problem.ts'
import type { PathItems } from '../model/api-description.ts'
import type { HttpMethod } from '../model/http-method.ts'
import type { ReferenceDocument } from '../page/read-document.ts'
import type { Fence, Page } from '../page/read-page.ts'
import type { PhpCall } from './call.ts'
import type { Finding } from './check-value.ts'
import type { PhpSpan } from './nodes.ts'
import type { DocumentedOperation } from './request.ts'
import { locate } from '../diagnostics/code-origin.ts'
import { createProblem } from '../diagnostics/rule.ts'
import { suggest } from '../diagnostics/suggest.ts'
import { fenceLanguage } from '../engine/examples/example.ts'
import { printPhpPath } from '../languages/php/print-php.ts'
import { isHttpMethod } from '../model/http-method.ts'
import { checkPhpCall } from './check-call.ts'
import { finding } from './check-value.ts'
import { findPath, matchPhpPath, mayMatch } from './documented.ts'
import { readPhp } from './read-php.ts'
import { phpRules } from './rules.ts'
import { checkTitle } from './title.ts'

/**
 * Holds the PHP that a page shows against the reference: each call of the SDK
 * must be of a documented operation, that of the page if it describes one, and
 * pass what the operation takes. Values that are computed may be anything.
 *
 * @param page the page
 * @param reference all operations, and where their parts are written
 */
export function checkPhp(page: Page, reference: ReferenceDocument): Problem[] {
  return page.fences
    .filter(fence => fenceLanguage(fence.info) === 'php')
    .flatMap(fence => checkFence(fence, page, reference))
}

function checkFence(fence: Fence, page: Page, { document, sources }: ReferenceDocument): Problem[] {
  const place = ({ start, length }: PhpSpan): Problem['at'] => locate(fence.origin, fence.code, start, length)
  const { calls, problems } = readPhp(fence.code)
  const paths = document.paths
  const wanted = wantedOperations(fence, page, paths)
  const findings = checkCalls(calls, { page, paths, wanted })
  return [
    ...problems.map(({ start, length, ...rule }) => createProblem(rule, place({ start, length }))),
    ...findings.map(({ start, length, declared, ...rule }): Problem => {
      const related = declared.flatMap((at): RelatedPlace[] => {
        const row = sources.get(at)
        return row ? [{ message: 'The reference declares it here.', at: row }] : []
      })
      return { ...createProblem(rule, place({ start, length })), ...related.length > 0 && { related } }
    }),
    ...checkTitle(fence, calls, place),
  ]
}

/** The operations that a fence may call: that of the section in which it stands, else any of the page. */
function wantedOperations(fence: Fence, page: Page, paths: PathItems): DocumentedOperation[] {
  const path = pathOf(page)
  if (path === undefined)
    return []
  const above = page.operations.filter(section => section.at.start.line < fence.at.start.line)
  const section = above.reduce<typeof above[number] | undefined>((last, next) => last && last.at.start.line > next.at.start.line ? last : next, undefined)
  const methods = section ? [section.method] : page.operations.map(operation => operation.method)
  return methods.flatMap((method) => {
    const operation = paths[path]?.[method]
    return operation ? [{ path, method, operation }] : []
  })
}

/** The path that a page describes, if it describes one. */
function pathOf({ subject }: Page): string | undefined {
  return subject?.kind === 'path' ? subject.path : undefined
}

interface Context {
  page: Page
  paths: PathItems
  wanted: DocumentedOperation[]
}

function checkCalls(calls: readonly PhpCall[], context: Context): Finding[] {
  const { page, paths, wanted } = context
  const [first] = wanted
  const own = pathOf(page)
  const isWanted = calls.some(call => wanted.some(({ path, method }) => method === call.method.name && mayMatch(path, call.path)))
  return calls.flatMap((call) => {
    if (first && !isWanted)
      return checkWanted(call, wanted.find(({ method }) => method === call.method.name) ?? first, paths)
    if (!first && own !== undefined && !paths[own] && mayMatch(own, call.path))
      return [] // the page has no tables: nothing is known of its operation
    return checkAny(call, context)
  })
}

/** Holds a call against the operation that it has to be of. */
function checkWanted(call: PhpCall, wanted: DocumentedOperation, paths: PathItems): Finding[] {
  const { path, style, method } = { path: wanted.path, style: call.path.style, method: call.method.name }
  const match = matchPhpPath(path, call.path)
  const isOther = method !== wanted.method && paths[path]?.[method] !== undefined // whose options are other ones
  if (match || mayMatch(path, call.path))
    return [...checkMethod(call, [wanted.method], path), ...isOther ? [] : checkPhpCall(call, wanted, match?.filled)]
  const written = printPhpPath(path, style)
  const other = findPath(paths, call.path)
  if (other && paths[other.path]?.[method])
    return [finding(phpRules.foreignCall(name(method, other.path), name(wanted.method, path), written), call.path)]
  return [
    finding(phpRules.path(spelled(call), path, written), wrongSegment(call, path)),
    ...checkMethod(call, [wanted.method], path),
    ...checkPhpCall(call, wanted, parametersUnder(call, path)),
  ]
}

/** Holds a call against whichever operation of the site it is of. */
function checkAny(call: PhpCall, { page, paths, wanted }: Context): Finding[] {
  const match = findPath(paths, call.path, pathOf(page))
  if (call.path.value === undefined && !(match && paths[match.path]?.[call.method.name])) {
    const may = wanted.filter(({ path, method }) => method === call.method.name && mayMatch(path, call.path))
    return may.flatMap(documented => checkPhpCall(call, documented))
  }
  if (!match) {
    const near = suggest(spelled(call), Object.keys(paths))
    const suggestion = near === undefined ? undefined : { path: near, written: printPhpPath(near, call.path.style) }
    return [finding(phpRules.unknownPath(spelled(call), suggestion), near === undefined ? call.path : wrongSegment(call, near))]
  }
  const operations = paths[match.path] ?? {}
  const operation = operations[call.method.name]
  if (!operation)
    return checkMethod(call, Object.keys(operations).filter(isHttpMethod), match.path)
  return checkPhpCall(call, { path: match.path, method: call.method.name, operation }, match.filled)
}

function checkMethod({ method }: PhpCall, wanted: readonly HttpMethod[], path: string): Finding[] {
  return wanted.includes(method.name) ? [] : [finding(phpRules.method(method.name, wanted, path), method)]
}

/** The one segment in which a call's path differs, else the whole path. */
function wrongSegment({ path }: PhpCall, wanted: string): PhpSpan {
  const segments = wanted.split('/').slice(1)
  const wrong = path.segments.filter((segment, i) => segment.text !== segments[i])
  const [only] = wrong
  return only && wrong.length === 1 && segments.length === path.segments.length ? only : path
}

/** The parameters in whose place a wrong path has something else, so that nobody can say whether they are passed. */
function parametersUnder({ path }: PhpCall, wanted: string): string[] {
  return wanted.split('/').slice(1).flatMap((segment, i) => {
    const parameter = /^\{(.*)\}$/.exec(segment)?.[1]
    return parameter !== undefined && path.segments[i]?.text !== segment ? [parameter] : []
  })
}

/** A call's path, with `…` for what is computed. */
function spelled({ path }: PhpCall): string {
  return path.value ?? `/${path.segments.map(({ text }) => text ?? '…').join('/')}`
}

function name(method: string, path: string): string {
  return `${method.toUpperCase()} ${path}`
}
