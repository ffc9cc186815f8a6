import type { IncomingHttpHeaders } from 'node:http'
import type { Operation } from '../../.vitepress/model/operation.ts'
import { invalidRequest, paramError } from '../api-error.ts'

/** The largest bodies that are read, in bytes. */
export const MAX_BODY = { 'application/json': 1024 * 1024, 'multipart/form-data': 10 * 1024 * 1024 } as const

/**
 * Refuses a request by its header, before any of its body is read.
 *
 * @param method the request's method: `GET`
 * @param headers its header fields
 * @param operation the operation that is called
 * @throws {ApiError} 400 without `User-Agent` or `Accept`, or with a body that the operation does not take;
 *   406 for an `Accept` that no answer meets; 413; 415
 */
export function checkHeaders(method: string, headers: IncomingHttpHeaders, operation: Operation): void {
  for (const name of ['User-Agent', 'Accept'] as const) {
    if (!headers[name === 'Accept' ? 'accept' : 'user-agent']?.trim())
      throw paramError({ field: `/${name}`, value: null, issue: '必填，但没有传', location: 'header' })
  }
  const offered = ['application/json', ...responseTypes(operation)]
  if (!offered.some(type => accepts(headers.accept ?? '', type)))
    throw invalidRequest(406, `应答的类型是 ${offered.at(-1)}，请在 Accept 中接受它`, { field: '/Accept', location: 'header' })
  if (headers['content-encoding'] !== undefined && headers['content-encoding'] !== 'identity')
    throw invalidRequest(415, '不接受压缩的请求体', { field: '/Content-Encoding', location: 'header' })
  if (hasBody(headers)) {
    if (method === 'GET')
      throw invalidRequest(400, 'GET 请求不应有请求体，参数请放在路径与查询中', { location: 'body' })
    checkBodyHeaders(headers, operation)
  }
}

function responseTypes({ responses }: Operation): string[] {
  return Object.values(responses ?? {}).flatMap(response => 'content' in response ? Object.keys(response.content ?? {}) : [])
}

/** Whether a media range of an `Accept` header covers a type. @see https://www.rfc-editor.org/rfc/rfc9110#name-accept */
function accepts(accept: string, type: string): boolean {
  const ranges = ['*/*', `${type.split('/')[0]}/*`, type]
  return accept.split(',').some((item) => {
    const [range = '', ...parameters] = item.split(';').map(part => part.trim().toLowerCase())
    return ranges.includes(range) && !parameters.some(parameter => /^q=0(?:\.0*)?$/.test(parameter))
  })
}

function hasBody(headers: IncomingHttpHeaders): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

function checkBodyHeaders(headers: IncomingHttpHeaders, operation: Operation): void {
  const wanted = bodyTypes(operation)
  const [type = '', ...parameters] = (headers['content-type'] ?? '').split(';').map(part => part.trim().toLowerCase())
  const charset = parameters.find(parameter => parameter.startsWith('charset='))
  const taken = wanted.find(name => name === type)
  if (!taken)
    throw invalidRequest(415, `请求体的类型应为 ${wanted.join(' 或 ')}`, { field: '/Content-Type', location: 'header' })
  if (charset !== undefined && !/^charset="?utf-?8"?$/.test(charset))
    throw invalidRequest(415, '请求体的字符集应为 UTF-8', { field: '/Content-Type', location: 'header' })
  if (Number(headers['content-length'] ?? 0) > MAX_BODY[taken])
    throw invalidRequest(413, `请求体不得大于 ${MAX_BODY[taken]} 字节`, { location: 'body' })
}

/** The types of body that an operation takes. One that takes none is sent `{}` by some clients. */
function bodyTypes(operation: Operation): (keyof typeof MAX_BODY)[] {
  const { requestBody } = operation
  const types = requestBody && 'content' in requestBody ? Object.keys(requestBody.content) : []
  const known = (['application/json', 'multipart/form-data'] as const).filter(type => types.includes(type))
  return known.length > 0 ? known : ['application/json']
}
