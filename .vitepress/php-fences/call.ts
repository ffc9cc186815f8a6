import type { HttpMethod } from '../model/http-method.ts'
import type { PhpNode, PhpSpan } from './nodes.ts'
import type { PathVariables, PhpPath } from './path.ts'
import type { Uploads } from './uploads.ts'
import type { PhpEntry, PhpValue } from './values.ts'
import { isHttpMethod } from '../model/http-method.ts'
import { pathParameters } from '../model/path-template.ts'
import { isNode, memberName, spanOf } from './nodes.ts'
import { readPath, startsWithVersion } from './path.ts'
import { readValue } from './values.ts'

/** A call of the WeChat Pay SDK, with the place of each part in the code. */
export interface PhpCall extends PhpSpan {
  path: PhpPath
  method: PhpSpan & { name: HttpMethod }
  /** `getAsync` instead of `get`. */
  async: boolean
  /** What the call passes beside the options: whatever the SDK does not know is there for the path. */
  pathParameters: PhpEntry[]
  query?: PhpEntry
  headers?: PhpEntry
  body?: PhpBody
  baseUri?: PhpEntry
  /** Whether the call may pass more than is written: its options are computed, or some of them are. */
  open: boolean
}

/** The body, as JSON or as a form, and the option that passes it: `json`, `multipart` or `body`. */
export interface PhpBody extends PhpEntry {
  type: 'json' | 'form'
}

/** A method that the SDK does not have, called on a path of the API. */
export interface UnknownMethod extends PhpSpan {
  unknownMethod: string
}

/** The options that say what is requested. */
export const REQUEST_OPTIONS = ['json', 'query', 'headers', 'body', 'multipart', 'base_uri'] as const

/**
 * The options that say how: Guzzle's, and those that the SDK adds to them.
 *
 * @see https://docs.guzzlephp.org/en/stable/request-options.html
 */
export const TRANSPORT_OPTIONS = [
  'allow_redirects',
  'auth',
  'cert',
  'connect_timeout',
  'cookies',
  'crypto_method',
  'curl',
  'debug',
  'decode_content',
  'delay',
  'expect',
  'force_ip_resolve',
  'form_params',
  'handler',
  'http_errors',
  'idn_conversion',
  'nonceless',
  'on_headers',
  'on_stats',
  'progress',
  'proxy',
  'read_timeout',
  'retries',
  'security',
  'sink',
  'ssl_key',
  'stream',
  'stream_context',
  'synchronous',
  'timeout',
  'verify',
  'version',
  'xml',
] as const

/** What the variables of a program hold, as far as calls are made of it. */
export interface PhpVariables {
  paths: PathVariables
  uploads: Uploads
}

/** What every link of the chain has besides the methods of HTTP. */
const OTHER_METHODS = ['chain', 'getDriver']

/**
 * Reads a call if it is one of the SDK: a method of HTTP on a path of the API.
 * What only looks like one, as `$cache->orders->get('key')`, is none.
 */
export function readPhpCall(node: PhpNode, { paths, uploads }: PhpVariables): PhpCall | UnknownMethod | undefined {
  if (!isNode(node, 'call'))
    return undefined
  const what: PhpNode = node.what
  if (!isNode(what, 'propertylookup') && !isNode(what, 'nullsafepropertylookup'))
    return undefined
  const written = memberName(what.offset)
  const path = written === undefined ? undefined : readPath(what.what, paths)
  if (written === undefined || !path)
    return undefined

  const at = spanOf(what.offset)
  const [, verb = '', suffix] = /^(.*?)(async)?$/i.exec(written) ?? [] // names of methods ignore case
  const name = verb.toLowerCase()
  if (!isHttpMethod(name))
    return startsWithVersion(path) && !OTHER_METHODS.includes(written) ? { unknownMethod: written, ...at } : undefined

  const options = readOptions(node.arguments, path, uploads)
  if (!startsWithVersion(path) && !(options.body ?? options.query))
    return undefined
  return { ...spanOf(node), path, method: { name, ...at }, async: suffix !== undefined, ...options }
}

type Options = Omit<PhpCall, keyof PhpSpan | 'path' | 'method' | 'async'>

function readOptions([argument]: readonly PhpNode[], path: PhpPath, uploads: Uploads): Options {
  const options: Options = { pathParameters: [], open: false }
  if (!argument)
    return options
  const value = readValue(isNode(argument, 'namedargument') ? argument.value : argument)
  if (value.kind !== 'map')
    return { ...options, open: value.kind === 'dynamic' }
  options.open = value.open
  const inPath = pathParameters(path.value ?? '')
  for (const entry of value.entries) {
    if (inPath.includes(entry.name))
      options.pathParameters.push(entry)
    else
      takeOption(entry, options, uploads)
  }
  return options
}

function takeOption(entry: PhpEntry, options: Options, uploads: Uploads): void {
  switch (entry.name) {
    case 'json':
      options.body = { ...entry, type: 'json' }
      break
    case 'multipart':
      options.body = { ...entry, type: 'form' }
      break
    case 'body':
      options.body ??= { ...entry, ...rawBody(entry.value, uploads) }
      break
    case 'query':
      options.query = entry
      break
    case 'headers':
      options.headers = entry
      break
    case 'base_uri':
      options.baseUri = entry
      break
    default:
      if (!(TRANSPORT_OPTIONS as readonly string[]).includes(entry.name))
        options.pathParameters.push(entry)
  }
}

/** `'body' => json_encode(…)` is JSON; anything else is a stream, as `MediaUtil` makes one for uploads. */
function rawBody(value: PhpValue, uploads: Uploads): Pick<PhpBody, 'type' | 'value'> {
  if (value.kind === 'encoded')
    return { type: 'json', value: value.value }
  const upload = value.kind === 'dynamic' && value.variable !== undefined ? uploads.get(value.variable) : undefined
  return { type: 'form', value: upload ? { ...upload, start: value.start, length: value.length } : value }
}
