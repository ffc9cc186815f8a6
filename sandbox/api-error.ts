/** Where the part of a request stands that is wrong, in the API's own words. */
export type ErrorLocation = 'body' | 'query' | 'uriTemplate' | 'header'

/** One thing that is wrong with a request. */
export interface FieldProblem {
  /** JSON Pointer (RFC 6901) within the location: `/amount/total`. */
  field: string
  /** What was sent, if that is short enough to repeat. */
  value: string | number | boolean | null
  /** What is wrong, and the way out. */
  issue: string
  location: ErrorLocation
}

export type ApiErrorCode
  = | 'PARAM_ERROR'
    | 'INVALID_REQUEST'
    | 'SIGN_ERROR'
    | 'NOT_FOUND'
    | 'METHOD_NOT_ALLOWED'
    | 'FREQUENCY_LIMITED'
    | 'SYSTEM_ERROR'

/** What the signature was checked over, for the person whose signature does not match. */
export interface SignInformation {
  method: string
  url: string
  truncated_sign_message: string
  /** In bytes. */
  sign_message_length: number
}

export interface ApiErrorBody {
  code: ApiErrorCode
  message: string
  detail?: FieldProblem & { sign_information?: SignInformation }
}

/**
 * An answer that refuses a request.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012081606
 */
export class ApiError extends Error {
  override name = 'ApiError'
  readonly status: number
  readonly body: ApiErrorBody
  /** Header fields that belong to this refusal, as `Allow` does to 405. */
  readonly headers: Record<string, string>

  constructor(
    status: number,
    body: ApiErrorBody,
    headers: Record<string, string> = {},
  ) {
    super(body.message)
    this.status = status
    this.body = body
    this.headers = headers
  }
}

const LOCATIONS: Record<ErrorLocation, string> = {
  body: '请求体',
  query: '查询参数',
  uriTemplate: '路径参数',
  header: '请求头',
}

/**
 * 400 for parameters that are not as documented.
 *
 * @param first what is told in detail
 * @param others how many more mistakes there are
 */
export function paramError(first: FieldProblem, others = 0): ApiError {
  const more = others > 0 ? `（另有 ${others} 处不符）` : ''
  return new ApiError(400, {
    code: 'PARAM_ERROR',
    message: `参数错误：${LOCATIONS[first.location]} ${first.field || '整体'} ${first.issue}${more}`,
    detail: first,
  })
}

/**
 * A refusal of the request as a whole, before its parameters are looked at.
 *
 * @param status 400, 406, 408, 413, 415 or 431
 * @param issue what is wrong, and the way out
 * @param at where
 */
export function invalidRequest(status: number, issue: string, at: Partial<FieldProblem> & Pick<FieldProblem, 'location'>): ApiError {
  return new ApiError(status, {
    code: 'INVALID_REQUEST',
    message: `无效请求：${issue}`,
    detail: { field: '', value: null, ...at, issue },
  })
}

/**
 * 401: the request is not known to come from the merchant.
 *
 * @param field the field of the `Authorization` header that is wrong, `''` for the whole
 * @param issue what is wrong, and the way out
 * @param information what the signature was checked over
 */
export function signError(field: string, issue: string, information?: SignInformation): ApiError {
  return new ApiError(401, {
    code: 'SIGN_ERROR',
    message: `签名错误：${issue}`,
    detail: {
      field: `/Authorization${field && `/${field}`}`,
      value: null,
      issue,
      location: 'header',
      ...information && { sign_information: information },
    },
  })
}

/** 404: the document has no such path. */
export function notFound(pathname: string): ApiError {
  const issue = '文档中没有这个路径，请核对拼写与路径参数'
  return new ApiError(404, {
    code: 'NOT_FOUND',
    message: `资源不存在：${issue}`,
    detail: { field: '', value: shortValue(pathname), issue, location: 'uriTemplate' },
  })
}

/** 405: the path is known, but not with this method. */
export function methodNotAllowed(method: string, allowed: readonly string[]): ApiError {
  const allow = allowed.join(', ')
  const issue = `这个路径不接受 ${method}，请使用 ${allow}`
  return new ApiError(405, {
    code: 'METHOD_NOT_ALLOWED',
    message: `方法不允许：${issue}`,
    detail: { field: '', value: method, issue, location: 'uriTemplate' },
  }, { Allow: allow })
}

/** 429: more requests than can be kept apart. */
export function frequencyLimited(): ApiError {
  return new ApiError(429, { code: 'FREQUENCY_LIMITED', message: '频率限制：请求过于频繁，请几分钟后再试' })
}

/** 500: a mistake of the sandbox itself. What it was is in its log, and nowhere else. */
export function systemError(): ApiError {
  return new ApiError(500, { code: 'SYSTEM_ERROR', message: '系统错误：沙箱自身出错，详情见沙箱的日志' })
}

const MAX_VALUE_LENGTH = 128

/** What an error repeats of a value: scalars, and not all of a long text. */
export function shortValue(value: unknown): FieldProblem['value'] {
  if (typeof value === 'string')
    return value.length > MAX_VALUE_LENGTH ? `${value.slice(0, MAX_VALUE_LENGTH)}…` : value
  return typeof value === 'number' || typeof value === 'boolean' ? value : null
}
