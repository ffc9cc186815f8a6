import type { ExampleCall, FormPart } from '../../call/call.ts'
import type { SandboxClient } from '../../protocol/sandbox-client.ts'
import type { Literal, LiteralObject } from '../../sample-values/literal.ts'
import type { Bytes, ImportedKeys } from './sandbox-keys.ts'
import { requestUrl } from '../../languages/curl/print-curl.ts'
import { EncryptedText, isLiteralObject } from '../../sample-values/literal.ts'
import { joined, MAX_PLAINTEXT, utf8 } from './sandbox-keys.ts'

/** A request as it goes over the wire. */
export interface WireRequest {
  method: string
  /** Path and query, percent-encoded. */
  url: string
  headers: Record<string, string>
  /** Nothing if there is none. */
  body?: Bytes
}

/** What is another each time. */
export interface RequestMoment {
  /** Seconds since 1970. */
  now: number
  /** A text that no request had before. */
  nonce: string
}

/** A call that cannot be made from a page, and why, in Chinese. */
export class UnsendableCall extends Error {}

const SERIAL = 'Wechatpay-Serial'

/** What separates the parts of a form. */
const BOUNDARY = 'reference-example-form'

/**
 * Puts a call into the request that an SDK would send: what has to be encrypted is,
 * for the sandbox's platform, and all of it is signed by the sandbox's merchant.
 *
 * @param call the call; which entry point it names does not matter to a sandbox
 * @param client whose keys they are
 * @param keys what signs and encrypts
 * @param moment what is another each time
 * @throws {UnsendableCall} for what a page cannot send
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365342
 */
export async function wireRequest(call: ExampleCall, client: SandboxClient, keys: ImportedKeys, moment: RequestMoment): Promise<WireRequest> {
  const encryption = new FieldEncryption(keys)
  const { method, query, headers, body } = call
  if (method === 'get' && body)
    throw new UnsendableCall('浏览器不能发送带请求体的 GET 请求')
  const sealedQuery = query && await encryption.seal(query) as LiteralObject // an object stays one
  const sealedHeaders = await encryption.seal(headers ?? {}) as Record<string, string> // likewise
  const content = body?.type === 'form'
    ? formContent(await Promise.all(body.parts.map(part => encryption.part(part))))
    : body && jsonContent(await encryption.seal(body.value))
  const { pathname } = new URL(requestUrl({ ...call, query: undefined, baseUri: undefined }))
  const search = String(new URLSearchParams(Object.entries(sealedQuery ?? {}).flatMap(([name, value]) => queryPairs(name, value))))
  const serial = Object.keys(sealedHeaders).find(name => name.toLowerCase() === SERIAL.toLowerCase()) ?? (encryption.isUsed ? SERIAL : undefined)
  const request = { method: method.toUpperCase(), url: `${pathname}${search && `?${search}`}` }
  return {
    ...request,
    headers: {
      Accept: 'application/json',
      ...content && { 'Content-Type': content.type },
      ...sealedHeaders,
      ...serial !== undefined && { [serial]: client.platformSerial },
      Authorization: await authorization(request, content?.signed ?? utf8(''), client, keys, moment),
    },
    ...content && { body: content.bytes },
  }
}

/** As the SDK of the example has it: lists are `a[]=1`, objects `a[b]=1`. */
function queryPairs(name: string, value: Literal): [name: string, text: string][] {
  if (Array.isArray(value))
    return value.flatMap(item => queryPairs(`${name}[]`, item))
  if (isLiteralObject(value))
    return Object.entries(value).flatMap(([member, item]) => queryPairs(`${name}[${member}]`, item))
  return value === null ? [] : [[name, String(value)]]
}

async function authorization({ method, url }: Pick<WireRequest, 'method' | 'url'>, signed: Bytes, { mchid, merchantSerial }: SandboxClient, keys: ImportedKeys, { now, nonce }: RequestMoment): Promise<string> {
  const signature = await keys.sign(joined(`${method}\n${url}\n${now}\n${nonce}\n`, signed, '\n'))
  return `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",nonce_str="${nonce}",signature="${signature}",timestamp="${now}",serial_no="${merchantSerial}"`
}

/** How a text ends that stands for a ciphertext. */
const PLACEHOLDER = new EncryptedText('').toJSON().slice(1)

/** Encrypts what a call marks. */
class FieldEncryption {
  /** Whether there was anything to encrypt. */
  isUsed = false
  private readonly keys: ImportedKeys

  constructor(keys: ImportedKeys) {
    this.keys = keys
  }

  async seal(value: Literal): Promise<Literal> {
    if (value instanceof EncryptedText) {
      this.isUsed = true
      if (utf8(value.text).length > MAX_PLAINTEXT)
        throw new UnsendableCall(`encrypt(…) 的内容太长：这种加密最多容纳 ${MAX_PLAINTEXT} 字节`)
      return this.keys.encrypt(value.text)
    }
    // A text that was made of an object has lost what was to be encrypted in it.
    if (typeof value === 'string' && value.includes(PLACEHOLDER))
      throw new UnsendableCall('JSON.stringify(…) 里的 encrypt(…) 还不能运行')
    if (Array.isArray(value))
      return Promise.all(value.map(item => this.seal(item)))
    return isLiteralObject(value)
      ? Object.fromEntries(await Promise.all(Object.entries(value).map(async ([name, member]) => [name, await this.seal(member)] as const)))
      : value
  }

  async part(part: FormPart): Promise<FormPart> {
    const { content } = part
    return content.type === 'json' ? { ...part, content: { type: 'json', value: await this.seal(content.value) } } : part
  }
}

/** A body, and what of it a signature is over. */
interface Content {
  type: string
  bytes: Bytes
  signed: Bytes
}

function jsonContent(value: Literal): Content {
  const bytes = utf8(JSON.stringify(value))
  return { type: 'application/json', bytes, signed: bytes }
}

/**
 * A form, of which the part `meta` is signed. A page cannot read the file that an
 * example names: a small one is made in its place.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7578
 */
function formContent(parts: readonly FormPart[]): Content {
  const written = parts.map(part => ({ ...part, bytes: partBytes(part) }))
  return {
    type: `multipart/form-data; boundary=${BOUNDARY}`,
    bytes: joined(...written.flatMap(part => [`--${BOUNDARY}\r\n${partHeaders(part)}\r\n`, part.bytes, '\r\n']), `--${BOUNDARY}--\r\n`),
    signed: written.find(({ name }) => name === 'meta')?.bytes ?? utf8(''),
  }
}

function partHeaders({ name, filename, content }: FormPart): string {
  const file = filename ?? (content.type === 'file' ? content.path.replace(/^.*\//, '') : undefined)
  const type = { json: 'application/json', file: 'application/octet-stream', text: undefined }[content.type]
  return `Content-Disposition: form-data; name="${escapeName(name)}"${file === undefined ? '' : `; filename="${escapeName(file)}"`}\r\n${type === undefined ? '' : `Content-Type: ${type}\r\n`}`
}

/** @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
function escapeName(name: string): string {
  return name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function partBytes({ content }: FormPart): Bytes {
  switch (content.type) {
    case 'json':
      return utf8(JSON.stringify(content.value))
    case 'text':
      return utf8(content.value)
    case 'file':
      return utf8(`代替 ${content.path}\n`)
  }
}
