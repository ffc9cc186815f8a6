import type { ExampleCall, FormPart } from '../../call/call.ts'
import { jsonBody } from '../../call/json-body.ts'
import { API_SERVER } from '../../model/api-description.ts'

/** What stands in the place of the parts of a signature, which are made anew for each request. */
const AUTHORIZATION = 'WECHATPAY2-SHA256-RSA2048 mchid="1900000001",nonce_str="<随机串>",timestamp="<时间戳>",serial_no="<证书序列号>",signature="<签名>"'

/**
 * A call as a command line, through no SDK: the signature is the caller's to make. It
 * means the same to every shell of POSIX, and to zsh.
 *
 * @see https://curl.se/docs/manpage.html
 */
export function printCurl(call: ExampleCall): string {
  const { body } = call
  const json = jsonBody(call, 2)
  const headers = {
    Accept: 'application/json',
    Authorization: AUTHORIZATION,
    ...json !== undefined && { 'Content-Type': 'application/json' },
    ...call.headers,
  }
  const method = call.method.toUpperCase()
  return [
    `curl ${quote(requestUrl(call))}`,
    ...method === 'GET' ? [] : [`--request ${method}`],
    ...Object.entries(headers).map(([name, value]) => `--header ${quote(`${name}: ${String(value)}`)}`),
    ...json === undefined ? [] : [`--data ${quote(json)}`],
    ...body?.type === 'form' ? body.parts.map(printPart) : [],
  ].join(' \\\n  ')
}

/** What no shell takes for anything but itself. */
const PLAIN = /^[\w@%+=:,./-]+$/

/** A text as one word of a shell. */
function quote(text: string): string {
  return PLAIN.test(text) ? text : `'${text.replaceAll('\'', '\'\\\'\'')}'`
}

/** What `--form` takes for more than a text: a file, what it has in quotes, and what is said of its type. */
const SPECIAL = /^[@<"]|;/

function printPart({ name, content }: FormPart): string {
  if (content.type === 'file') {
    const path = /[,;"]/.test(content.path) ? `"${content.path.replace(/[\\"]/g, '\\$&')}"` : content.path
    return `--form ${quoted(`${name}=@${path}`)}`
  }
  const value = content.type === 'json' ? JSON.stringify(content.value) : content.value
  return `--form${SPECIAL.test(value) ? '-string' : ''} ${quoted(`${name}=${value}`)}`
}

/** A text in quotes, whether it needs them or not: parts of a form that look alike. */
function quoted(text: string): string {
  const word = quote(text)
  return word === text ? `'${text}'` : word
}

/** The whole address that a call goes to, with its query, percent-encoded. */
export function requestUrl({ path, pathParameters, query, baseUri }: ExampleCall): string {
  const pathname = path.replace(/\{([^{}/]+)\}/g, (_, name: string) => encodeURIComponent(String(pathParameters[name] ?? '')))
  const search = String(new URLSearchParams(Object.entries(query ?? {}).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map(item => [name, typeof item === 'object' ? JSON.stringify(item) : String(item)]))))
  return `${(baseUri ?? API_SERVER).replace(/\/$/, '')}${pathname}${search && `?${search}`}`
}
