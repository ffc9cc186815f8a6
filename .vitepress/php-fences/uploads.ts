import type { PhpNode } from './nodes.ts'
import type { PhpEntry, PhpValue } from './values.ts'
import { calledName, isNode, nodesOf, spanOf } from './nodes.ts'
import { readValue } from './values.ts'

/** Forms that variables hold, as Guzzle's list of parts, by the variables' names. */
export type Uploads = ReadonlyMap<string, PhpValue>

/**
 * The forms that the code of a program puts aside in variables: the SDK's
 * `MediaUtil`, Guzzle's `MultipartStream`, and what decorates one of them.
 *
 * @see https://docs.guzzlephp.org/en/stable/request-options.html#multipart
 */
export function readUploads(program: PhpNode): Uploads {
  const uploads = new Map<string, PhpValue>()
  const texts = new Map<string, PhpValue>()
  for (const node of nodesOf(program)) {
    if (isNode(node, 'assign') && isNode(node.left, 'variable') && typeof node.left.name === 'string')
      readAssignment(node.left.name, node.right, uploads, texts)
    else if (isNode(node, 'call') && calledName(node) === 'setMeta')
      readMeta(node.what, node.arguments, uploads)
  }
  return uploads
}

function readAssignment(variable: string, value: PhpNode, uploads: Map<string, PhpValue>, texts: Map<string, PhpValue>): void {
  const [first] = isNode(value, 'new') || isNode(value, 'call') ? value.arguments : []
  const upload = uploadOf(value, first, uploads, texts)
  uploads.delete(variable)
  texts.delete(variable)
  if (upload)
    uploads.set(variable, upload)
  else if (isNode(value, 'call') && calledName(value) === 'json_encode')
    texts.set(variable, readValue(value))
}

function uploadOf(value: PhpNode, first: PhpNode | undefined, uploads: Uploads, texts: ReadonlyMap<string, PhpValue>): PhpValue | undefined {
  if (isNode(value, 'new') && isNode(value.what, 'name') && first) {
    if (/(?:^|\\)MediaUtil$/.test(value.what.name))
      return mediaParts(value, readValue(first))
    if (/(?:^|\\)MultipartStream$/.test(value.what.name))
      return withTexts(readValue(first), texts)
  }
  return isNode(value, 'call') && calledName(value) === 'decorate' && isNode(first, 'variable') && typeof first.name === 'string'
    ? uploads.get(first.name)
    : undefined
}

/** What `MediaUtil` sends: a description, which it makes itself unless it is set, and the file, always as `file`. */
function mediaParts(node: PhpNode, path: PhpValue): PhpValue {
  const at = spanOf(node)
  const entry = (name: string, value: PhpValue): PhpEntry => ({ name, at, value })
  const text = (value: string): PhpValue => ({ ...at, kind: 'literal', value })
  const file: PhpEntry[] = path.kind === 'literal' && typeof path.value === 'string'
    ? [entry('contents', { ...at, kind: 'file', path: path.value }), entry('filename', text(path.value.replace(/^.*\//, '')))]
    : [entry('contents', { ...at, kind: 'dynamic' })]
  return {
    ...at,
    kind: 'list',
    items: [
      { ...at, kind: 'map', open: false, entries: [entry('name', text('meta')), entry('contents', { ...at, kind: 'dynamic' })] },
      { ...at, kind: 'map', open: false, entries: [entry('name', text('file')), ...file] },
    ],
  }
}

/** `$media->setMeta(json_encode(…))` */
function readMeta(callee: PhpNode, [argument]: readonly PhpNode[], uploads: Map<string, PhpValue>): void {
  const object = isNode(callee, 'propertylookup') ? callee.what : undefined
  const variable = isNode(object, 'variable') && typeof object.name === 'string' ? object.name : undefined
  const upload = variable === undefined ? undefined : uploads.get(variable)
  if (variable === undefined || upload?.kind !== 'list' || !argument)
    return
  const [meta, ...others] = upload.items
  if (meta?.kind !== 'map')
    return
  const entries = meta.entries.map(entry => entry.name === 'contents' ? { ...entry, value: readValue(argument) } : entry)
  uploads.set(variable, { ...upload, items: [{ ...meta, entries }, ...others] })
}

/** The parts of a form, with the texts that variables hold. */
function withTexts(parts: PhpValue, texts: ReadonlyMap<string, PhpValue>): PhpValue {
  if (parts.kind !== 'list')
    return parts
  const items = parts.items.map((part): PhpValue => part.kind === 'map'
    ? { ...part, entries: part.entries.map(entry => ({ ...entry, value: textOf(entry.value, texts) })) }
    : part)
  return { ...parts, items }
}

function textOf(value: PhpValue, texts: ReadonlyMap<string, PhpValue>): PhpValue {
  const text = value.kind === 'dynamic' && value.variable !== undefined ? texts.get(value.variable) : undefined
  return text ? { ...text, start: value.start, length: value.length } : value
}
