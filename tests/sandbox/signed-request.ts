import type { IncomingHttpHeaders } from 'node:http'
import type { PlacedOperation } from '../../.vitepress/model/api-description.ts'
import type { Parameter } from '../../.vitepress/model/operation.ts'
import type { Schema } from '../../.vitepress/model/schema.ts'
import type { Literal, LiteralObject } from '../../.vitepress/sample-values/literal.ts'
import type { SandboxKeys } from '../../sandbox/signing/keys.ts'
import { Buffer } from 'node:buffer'
import { constants, publicEncrypt, randomUUID, sign } from 'node:crypto'
import { request as httpRequest } from 'node:http'
import { elementOf, isFile } from '../../.vitepress/model/schema.ts'
import { exampleValue } from '../../.vitepress/sample-values/example-value.ts'
import { isLiteralObject } from '../../.vitepress/sample-values/literal.ts'
import { mapEncryptedFields } from '../../sandbox/validation/encrypted-fields.ts'

/** A request, byte for byte but for its signature. */
export interface RawRequest {
  method: string
  /** Path and query. */
  url: string
  headers: Record<string, string>
  body: Buffer
  /** What the signature covers, if that is not the body. */
  signed?: Buffer
}

export interface Reply {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** What the signature of a request says, where it is not as it should be. */
export interface Credentials {
  mchid?: string
  serial?: string
  /** Seconds since 1970. */
  timestamp?: number | string
  nonce?: string
  signature?: string
}

/** The parts of a request to an operation, as a caller has them. */
export interface PlainRequest {
  method: string
  path: string
  pathParameters: Record<string, string>
  query: LiteralObject
  headers: Record<string, string>
  json?: Literal
  form?: FormPart[]
}

/** A request that says what it is told to, and no more. */
export function plainRequest(method: string, path: string, rest: Partial<PlainRequest> = {}): PlainRequest {
  return { method, path, pathParameters: {}, query: {}, headers: {}, ...rest }
}

export interface FormPart {
  name: string
  filename?: string
  contentType?: string
  content: Buffer
}

/** A request that an operation's documentation allows, with all that it describes. */
export function exampleRequest({ path, method, operation }: PlacedOperation, keys: SandboxKeys): PlainRequest {
  const values = (location: Parameter['in']): LiteralObject => Object.fromEntries((operation.parameters ?? [])
    .filter(parameter => parameter.in === location)
    .map(({ name, schema }) => [name, encrypted(schema, exampleValue(schema, name), keys)]))
  const content = operation.requestBody && 'content' in operation.requestBody ? operation.requestBody.content : {}
  const json = content['application/json']?.schema
  const form = content['multipart/form-data']?.schema
  return {
    method: method.toUpperCase(),
    path,
    pathParameters: texts(values('path')),
    query: values('query'),
    headers: { ...texts(values('header')), 'Wechatpay-Serial': keys.platformSerial },
    ...json && { json: encrypted(json, exampleValue(json), keys) },
    ...form && { form: exampleForm(form, keys) },
  }
}

function texts(values: LiteralObject): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]))
}

function encrypted(schema: Schema, value: Literal, keys: SandboxKeys): Literal {
  return mapEncryptedFields(schema, value, text => encryptFor(keys, text)) as Literal // of the same form
}

/** Encrypts a field as clients do. */
export function encryptFor(keys: SandboxKeys, text: string): string {
  return publicEncrypt({ key: keys.platformPublicKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }, Buffer.from(text)).toString('base64')
}

function exampleForm(schema: Schema, keys: SandboxKeys): FormPart[] {
  return Object.entries(schema.properties ?? {}).map(([name, part]) => {
    if (isFile(elementOf(part)))
      return { name, filename: 'example.png', contentType: 'image/png', content: Buffer.from([0x89, 0x50, 0x4E, 0x47, 0xFF, 0x00]) }
    const value = encrypted(part, exampleValue(part, name), keys)
    return { name, contentType: 'application/json', content: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)) }
  })
}

const BOUNDARY = 'boundary-of-these-tests'

/** Writes a request as it goes over the wire, without a signature. */
export function writeRequest({ method, path, pathParameters, query, headers, json, form }: PlainRequest): RawRequest {
  const pathname = path.replaceAll(/\{([^}]+)\}/g, (template, name: string) => encodeURIComponent(pathParameters[name] ?? template))
  const search = Object.entries(query)
    .flatMap(([name, value]) => queryPairs(name, value))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    .join('&')
  const type = form ? `multipart/form-data; boundary=${BOUNDARY}` : json === undefined ? undefined : 'application/json; charset=utf-8'
  return {
    method,
    url: search ? `${pathname}?${search}` : pathname,
    headers: { 'Accept': 'application/json', 'User-Agent': 'sandbox-tests', ...type && { 'Content-Type': type }, ...headers },
    body: form ? writeForm(form) : json === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(json)),
    ...form && { signed: form.find(({ name }) => name === 'meta')?.content ?? Buffer.alloc(0) },
  }
}

/** As axios has it: `a=1&a=2` is a list, `a[b]=1` an object. */
function queryPairs(name: string, value: Literal): [string, Literal][] {
  if (Array.isArray(value))
    return value.map(item => [name, item])
  return isLiteralObject(value) ? Object.entries(value).map(([member, text]) => [`${name}[${member}]`, text]) : [[name, value]]
}

function writeForm(parts: readonly FormPart[]): Buffer {
  return Buffer.concat([
    ...parts.flatMap(({ name, filename, contentType, content }) => [
      Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${filename === undefined ? '' : `; filename="${filename}"`}\r\n`),
      Buffer.from(contentType === undefined ? '\r\n' : `Content-Type: ${contentType}\r\n\r\n`),
      content,
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ])
}

/** Adds the signature, written down from the API's documentation and not from the sandbox. */
export function signRequest(request: RawRequest, keys: SandboxKeys, credentials: Credentials = {}): RawRequest {
  const {
    mchid = keys.mchid,
    serial = keys.merchantSerial,
    timestamp = Math.floor(Date.now() / 1000),
    nonce = randomUUID().replaceAll('-', ''),
  } = credentials
  const message = Buffer.concat([
    Buffer.from(`${request.method}\n${request.url}\n${timestamp}\n${nonce}\n`),
    request.signed ?? request.body,
    Buffer.from('\n'),
  ])
  const signature = credentials.signature ?? sign('sha256', message, keys.merchantPrivateKey).toString('base64')
  const authorization = `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${serial}"`
  return { ...request, headers: { ...request.headers, Authorization: authorization } }
}

/** Sends a request as it is. */
export function sendRequest(origin: string, { method, url, headers, body }: RawRequest): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(origin, { method, path: url, headers: { ...body.length > 0 && !('Transfer-Encoding' in headers) && { 'Content-Length': body.length }, ...headers } })
    sent.on('error', reject)
    sent.on('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }))
    })
    sent.end(body)
  })
}
