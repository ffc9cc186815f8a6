import type { PhpStyle } from '../languages/php/language.ts'
import type { PhpNode, PhpSpan } from './nodes.ts'
import { segmentOf } from '../sdk/names.ts'
import { isNode, memberName, nodesOf, spanOf } from './nodes.ts'
import { decodePhpString } from './strings.ts'

export interface PhpPath extends PhpSpan {
  style: PhpStyle
  /** The path that is requested, `/v3/a/{b}`; absent if it is computed. */
  value?: string
  segments: PhpSegment[]
}

/** A segment of a path; its text is absent if it is computed. */
export interface PhpSegment extends PhpSpan {
  text?: string
}

/** One step from an instance of the SDK towards the path. */
interface Link {
  style: PhpStyle
  segments: PhpSegment[]
}

/** Paths that variables hold: `$orders = $instance->v3->orders;` */
export type PathVariables = Map<string, Link[]>

/** The paths that the code of a program puts aside in variables. */
export function pathVariables(program: PhpNode): PathVariables {
  const variables: PathVariables = new Map()
  for (const node of nodesOf(program)) {
    if (!isNode(node, 'assign') || !isNode(node.left, 'variable') || typeof node.left.name !== 'string')
      continue
    const links = readLinks(node.right, variables)
    if (links.length > 0)
      variables.set(node.left.name, links)
  }
  return variables
}

const VERSION = /^v\d+$/

/** Stands for what is computed in a text that is put together; no path can hold it. */
const COMPUTED = '\0'

/**
 * Reads the path that an expression reaches, in whatever forms it is written.
 * What is before a version, as in `$this->wxpay->v3`, leads to the instance.
 *
 * @param node the expression that a method is called on
 * @param variables paths that variables hold
 * @see https://github.com/wechatpay-apiv3/wechatpay-php#readme
 */
export function readPath(node: PhpNode, variables: PathVariables): PhpPath | undefined {
  const links = readLinks(node, variables)
  const first = links.findIndex(link => VERSION.test(link.segments[0]?.text ?? ''))
  const path = links.slice(Math.max(0, first))
  const segments = path.flatMap(link => link.segments)
  const [start, end] = [segments[0], segments.at(-1)]
  if (!path[0] || !start || !end)
    return undefined
  const value = segments.every(({ text }) => text !== undefined) ? `/${segments.map(({ text }) => text).join('/')}` : undefined
  return {
    style: path[0].style,
    ...value !== undefined && { value },
    segments,
    start: start.start,
    length: Math.max(0, end.start + end.length - start.start),
  }
}

/** Whether a path begins with a version of the API, so that it cannot be anything else's. */
export function startsWithVersion({ segments }: PhpPath): boolean {
  return VERSION.test(segments[0]?.text ?? '')
}

function readLinks(node: PhpNode, variables: PathVariables): Link[] {
  if (isNode(node, 'variable'))
    return typeof node.name === 'string' ? variables.get(node.name) ?? [] : []
  if (isNode(node, 'propertylookup') || isNode(node, 'nullsafepropertylookup'))
    return [...readLinks(node.what, variables), propertyLink(node.offset)]
  if (isNode(node, 'offsetlookup'))
    return [...readLinks(node.what, variables), { style: 'property', segments: stringSegments(node.offset) }]
  if (isNode(node, 'call')) {
    const what: PhpNode = node.what
    const [argument] = node.arguments
    if (argument && (isNode(what, 'propertylookup') || isNode(what, 'nullsafepropertylookup')) && memberName(what.offset) === 'chain')
      return [...readLinks(what.what, variables), { style: 'declarative', segments: stringSegments(argument) }]
  }
  return []
}

function propertyLink(offset: PhpNode): Link {
  const name = memberName(offset)
  if (name !== undefined)
    return { style: 'chain', segments: [{ text: segmentOf(name), ...spanOf(offset) }] }
  const segments = stringSegments(isNode(offset, 'encapsedpart') ? offset.expression : offset) // ->{'{out-trade-no}'}
  return { style: 'chain', segments }
}

/**
 * The segments of a path in a string, or in one that is put together: one that
 * holds something computed has no text. The SDK reads them as it reads a property.
 */
function stringSegments(node: PhpNode): PhpSegment[] {
  const span = spanOf(node)
  const text = textOf(node)
  if (text === undefined)
    return [span]
  const isVerbatim = isNode(node, 'string') && node.raw.slice(1, -1) === text
  const normalized = segmentOf(text).split('/') // as a whole, like the SDK: `v3/_x_` stays as it is
  let start = span.start + 1
  return text.split('/').flatMap((part, i, parts) => {
    const place = isVerbatim ? { start, length: part.length } : span
    start += part.length + 1
    const isEdge = part === '' && i === 0 && parts.length > 1 // `/v3/…` is the same as `v3/…`
    if (isEdge)
      return []
    return [{ ...!part.includes(COMPUTED) && { text: normalized[i] ?? part }, start: place.start, length: place.length }]
  })
}

/** The text of `'v3/a/' . $b` and of `"v3/a/$b"`, with a mark for what is computed. */
function textOf(node: PhpNode): string | undefined {
  if (isNode(node, 'string'))
    return decodePhpString(node.raw)
  if (isNode(node, 'bin') && node.type === '.')
    return `${textOf(node.left) ?? COMPUTED}${textOf(node.right) ?? COMPUTED}`
  if (isNode(node, 'encapsed') && node.type === 'string')
    return node.value.map(({ expression }) => isNode(expression, 'string') ? decodePhpString(`"${expression.raw}"`) ?? COMPUTED : COMPUTED).join('')
  return undefined
}
