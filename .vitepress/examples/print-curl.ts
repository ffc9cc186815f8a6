import type { ExampleCall, FormPart } from './call.ts'
import { shellCurl } from '@scalar/snippetz/plugins/shell/curl'

/** Where the API is, unless a call says otherwise. */
const API = 'https://api.mch.weixin.qq.com'

/** What stands in the place of the parts of a signature, which are made anew for each request. */
const AUTHORIZATION = 'WECHATPAY2-SHA256-RSA2048 mchid="1900000001",nonce_str="<随机串>",timestamp="<时间戳>",serial_no="<证书序列号>",signature="<签名>"'

/**
 * A call as a command line, through no SDK: the signature is the caller's to make.
 *
 * @see http://www.softwareishard.com/blog/har-12-spec/#request
 */
export function printCurl(call: ExampleCall): string {
  const { body } = call
  const headers = {
    Accept: 'application/json',
    Authorization: AUTHORIZATION,
    ...body?.type === 'json' && { 'Content-Type': 'application/json' },
    ...call.headers,
  }
  return shellCurl.generate({
    method: call.method.toUpperCase(),
    url: requestUrl(call),
    headers: Object.entries(headers).map(([name, value]) => ({ name, value: String(value) })),
    queryString: [],
    cookies: [],
    httpVersion: 'HTTP/1.1',
    headersSize: -1,
    bodySize: -1,
    ...body && {
      postData: body.type === 'json'
        ? { mimeType: 'application/json', text: JSON.stringify(body.value) }
        : { mimeType: 'multipart/form-data', params: body.parts.map(formParameter) },
    },
  })
}

/** The whole address that a call goes to, with its query, percent-encoded. */
export function requestUrl({ path, pathParameters, query, baseUri }: ExampleCall): string {
  const pathname = path.replace(/\{([^{}/]+)\}/g, (_, name: string) => encodeURIComponent(String(pathParameters[name] ?? '')))
  const search = String(new URLSearchParams(Object.entries(query ?? {}).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map(item => [name, typeof item === 'object' ? JSON.stringify(item) : String(item)]))))
  return `${(baseUri ?? API).replace(/\/$/, '')}${pathname}${search && `?${search}`}`
}

function formParameter({ name, content }: FormPart): { name: string, value?: string, fileName?: string } {
  if (content.type === 'file')
    return { name, fileName: content.path }
  return { name, value: content.type === 'json' ? JSON.stringify(content.value) : content.value }
}
