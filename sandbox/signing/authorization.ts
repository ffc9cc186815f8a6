import type { SandboxKeys } from './keys.ts'
import type { NonceStore } from './nonces.ts'
import { Buffer } from 'node:buffer'
import { verify } from 'node:crypto'
import { frequencyLimited, signError } from '../api-error.ts'

/** What the signature of a request covers. */
export interface SignedRequest {
  method: string
  /** Path and query, exactly as received. */
  url: string
  /** The body's bytes, exactly as received; of a multipart form, those of its `meta` part. */
  body: Buffer
}

/** How far the clocks of both sides may differ, in seconds. */
export const MAX_CLOCK_OFFSET = 300

const SCHEME = 'WECHATPAY2-SHA256-RSA2048'
const FIELDS = ['mchid', 'nonce_str', 'signature', 'timestamp', 'serial_no'] as const
const MAX_NONCE_LENGTH = 64

type Credentials = Record<typeof FIELDS[number], string>

/**
 * Makes sure that a request comes from the merchant, now, and for the first time.
 *
 * @param header the `Authorization` header
 * @param request what has to be signed
 * @param keys the merchant that is known
 * @param nonces the nonces of earlier requests; this one's is added
 * @param now seconds since 1970
 * @throws {ApiError} 401 if anything of that is not so; 429 if the nonces of more requests cannot be remembered
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365342
 */
export function authorize(header: string | undefined, request: SignedRequest, keys: SandboxKeys, nonces: NonceStore, now: number): void {
  const credentials = parseAuthorization(header)
  if (credentials.mchid !== keys.mchid)
    throw signError('mchid', `沙箱的商户号是 ${keys.mchid}，请使用启动时打印的配置`)
  if (credentials.serial_no !== keys.merchantSerial)
    throw signError('serial_no', '不是沙箱商户证书的序列号，请使用启动时打印的配置')
  const timestamp = Number(credentials.timestamp)
  if (!/^\d{1,12}$/.test(credentials.timestamp))
    throw signError('timestamp', '时间戳应为秒数，如 1795190400')
  if (Math.abs(now - timestamp) > MAX_CLOCK_OFFSET)
    throw signError('timestamp', `时间戳与服务器时间相差超过 ${MAX_CLOCK_OFFSET} 秒，请校准时钟，并在每次请求时取当前时间`)
  if (credentials.nonce_str.length > MAX_NONCE_LENGTH)
    throw signError('nonce_str', `随机串不得长于 ${MAX_NONCE_LENGTH} 个字符`)
  verifySignature(credentials, request, keys)
  const outcome = nonces.add(credentials.nonce_str, timestamp + MAX_CLOCK_OFFSET, now)
  if (outcome === 'replayed')
    throw signError('nonce_str', '随机串已经用过，每次请求都要换一个')
  if (outcome === 'full')
    throw frequencyLimited()
}

/** @throws {ApiError} 401 for a header that is missing or has another form */
function parseAuthorization(header: string | undefined): Credentials {
  if (header === undefined)
    throw signError('', '缺少 Authorization 请求头，请对请求签名')
  const [scheme, rest] = splitOnce(header, ' ')
  if (scheme !== SCHEME)
    throw signError('', `认证类型应为 ${SCHEME}`)
  const values = new Map<string, string>()
  for (const pair of rest.split(',')) {
    const [, name, value] = /^ ?([a-z_]+)="([^"]*)"$/.exec(pair) ?? []
    if (name === undefined || value === undefined || values.has(name))
      throw signError('', '格式应为以逗号分隔的 名称="值"，每个名称出现一次')
    values.set(name, value)
  }
  for (const name of FIELDS) {
    if (!values.get(name))
      throw signError(name, `Authorization 缺少 ${name}`)
  }
  return Object.fromEntries(values) as Credentials // all of FIELDS are there, as was just seen
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)]
}

function verifySignature(credentials: Credentials, { method, url, body }: SignedRequest, keys: SandboxKeys): void {
  const { timestamp, nonce_str: nonce, signature } = credentials
  const message = Buffer.concat([Buffer.from(`${method}\n${url}\n${timestamp}\n${nonce}\n`), body, Buffer.from('\n')])
  const bytes = Buffer.from(signature, 'base64')
  // Base64 has one spelling for each signature; Node's decoder takes others too.
  if (bytes.toString('base64') === signature && verify('sha256', message, keys.merchantPublicKey, bytes))
    return
  throw signError('signature', '验签失败，请核对私钥，并用 sign_information 对照所签的内容：方法、路径与查询、时间戳、随机串、请求体', {
    method,
    url,
    truncated_sign_message: message.toString('utf8', 0, 256),
    sign_message_length: message.length,
  })
}
