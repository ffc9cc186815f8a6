import type { PhpNode, PhpSpan } from './nodes.ts'
import { calledName, isNode, spanOf } from './nodes.ts'
import { decodePhpNumber, decodePhpString, isExactPhpNumber } from './strings.ts'

/** A value that PHP code passes, and where it stands. */
export type PhpValue = PhpSpan & (
  /** `inexact` is a number as it is written that has more digits than one of PHP. */
  | { kind: 'literal', value: string | number | boolean | null, inexact?: string }
  | { kind: 'list', items: PhpValue[] }
  | { kind: 'map', entries: PhpEntry[], open: boolean }
  /** `[]`, which may be either: PHP has one type for both. */
  | { kind: 'empty' }
  /** `json_encode(…)`: a string that holds JSON. */
  | { kind: 'encoded', value: PhpValue }
  /** `Rsa::encrypt('…', …)`: a text that is encrypted first. */
  | { kind: 'encrypted', text: string }
  /** `fopen('…')`: the content of a file. */
  | { kind: 'file', path: string }
  /** Computed: a variable, a concatenation, a call. Nothing is known of it, but the variable that it is, or is the stream of. */
  | { kind: 'dynamic', variable?: string }
)

/** A map; an open one may hold more than is written: it has keys that are computed, or spreads another. */
export type PhpMap = Extract<PhpValue, { kind: 'map' }>

/** `'name' => …` */
export interface PhpEntry {
  name: string
  /** The key, with its quotes. */
  at: PhpSpan
  value: PhpValue
}

/** Reads an expression. */
export function readValue(node: PhpNode | null | undefined): PhpValue {
  if (!node)
    return { start: 0, length: 0, kind: 'dynamic' }
  const span = spanOf(node)
  const scalar = readScalar(node)
  if (scalar !== undefined) {
    const inexact = inexactNumber(node)
    return { ...span, kind: 'literal', value: scalar, ...inexact !== undefined && { inexact } }
  }
  if (isNode(node, 'array'))
    return readArray(node.items, span)
  if (isNode(node, 'cast') && node.type === 'object')
    return { ...span, ...asObject(readValue(node.expr)) }
  if (isNode(node, 'new') && isNode(node.what, 'name') && /^\\?stdClass$/i.test(node.what.name))
    return { ...span, kind: 'map', entries: [], open: false }
  const variable = variableOf(node)
  if (variable !== undefined)
    return { ...span, kind: 'dynamic', variable }
  if (isNode(node, 'call'))
    return readCall(node.arguments, calledName(node), span)
  return { ...span, kind: 'dynamic' }
}

/** `x` of `$x` and of `$x->getStream()`. */
function variableOf(node: PhpNode): string | undefined {
  if (isNode(node, 'variable'))
    return typeof node.name === 'string' ? node.name : undefined
  return isNode(node, 'call') && calledName(node) === 'getStream' && isNode(node.what, 'propertylookup') ? variableOf(node.what.what) : undefined
}

function readScalar(node: PhpNode): string | number | boolean | null | undefined {
  if (isNode(node, 'string'))
    return decodePhpString(node.raw)
  if (isNode(node, 'nowdoc') || isNode(node, 'boolean'))
    return node.value
  if (node.kind === 'nullkeyword')
    return null
  if (isNode(node, 'number'))
    return decodePhpNumber(String(node.value)) // the parser keeps it as it is written, whatever its types say
  if (isNode(node, 'unary') && isNode(node.what, 'number') && /^[-+]$/.test(node.type))
    return Number(`${node.type}1`) * decodePhpNumber(String(node.what.value))
  return undefined
}

/** A number as it is written, if PHP has none of so many digits. */
function inexactNumber(node: PhpNode): string | undefined {
  if (isNode(node, 'number'))
    return isExactPhpNumber(String(node.value)) ? undefined : String(node.value)
  return isNode(node, 'unary') && isNode(node.what, 'number') ? inexactNumber(node.what) : undefined
}

/** An array is a list if its keys are 0, 1, 2, …, as for `json_encode`. */
function readArray(items: readonly PhpNode[], span: PhpSpan): PhpValue {
  const entries: PhpEntry[] = []
  let open = false
  let next = 0
  for (const item of items) {
    const key = isNode(item, 'entry') && !item.unpack ? keyOf(item.key, next) : undefined
    if (!isNode(item, 'entry') || key === undefined) {
      open = true
      continue
    }
    if (/^(?:0|-?[1-9]\d*)$/.test(key))
      next = Math.max(next, Number(key) + 1)
    entries.push({ name: key, at: spanOf(item.key ?? item.value), value: readValue(item.value) })
  }
  if (open)
    return entries.some(({ name }) => !/^\d+$/.test(name)) ? { ...span, kind: 'map', entries, open } : { ...span, kind: 'dynamic' }
  if (entries.length === 0)
    return { ...span, kind: 'empty' }
  return entries.every(({ name }, i) => name === String(i))
    ? { ...span, kind: 'list', items: entries.map(entry => entry.value) }
    : { ...span, kind: 'map', entries, open }
}

/** The key of an entry; `undefined` if it is computed. One that has none is counted. */
function keyOf(key: PhpNode | null, next: number): string | undefined {
  if (!key)
    return String(next)
  const scalar = readScalar(key)
  return typeof scalar === 'string' || typeof scalar === 'number' ? String(scalar) : undefined
}

type Unplaced<T> = T extends PhpValue ? Omit<T, keyof PhpSpan> : never

/** What `(object)` makes of a value: of an array an object, with its indices as names. */
function asObject(value: PhpValue): Unplaced<PhpValue> {
  switch (value.kind) {
    case 'map':
      return { kind: 'map', entries: value.entries, open: value.open }
    case 'empty':
      return { kind: 'map', entries: [], open: false }
    case 'list':
      return { kind: 'map', entries: value.items.map((item, i) => ({ name: String(i), at: item, value: item })), open: false }
    default:
      return { kind: 'dynamic' }
  }
}

function readCall([first]: readonly PhpNode[], name: string | undefined, span: PhpSpan): PhpValue {
  if (first && name === 'json_encode')
    return { ...span, kind: 'encoded', value: readValue(first) }
  if (first && name === 'encrypt') {
    const text = readScalar(first)
    if (typeof text === 'string')
      return { ...span, kind: 'encrypted', text }
  }
  if (first && (name === 'fopen' || name === 'tryFopen')) {
    const path = readScalar(first)
    if (typeof path === 'string')
      return { ...span, kind: 'file', path }
  }
  return { ...span, kind: 'dynamic' }
}
