/** An error that an operation may answer with. */
export interface ErrorCode {
  /** HTTP status. */
  status: number
  /** What the answer's `code` says. */
  code: string
  /** What it means and what to do, in Chinese. */
  description: string
}

/** Those of every operation. Overviews, and pages of operations, list others besides in their front matter. */
export const COMMON_ERRORS: readonly ErrorCode[] = [
  { status: 400, code: 'PARAM_ERROR', description: '参数不合要求，`detail` 指出是哪个字段' },
  { status: 400, code: 'INVALID_REQUEST', description: '请求不合接口规则，看 `message` 说明改正' },
  { status: 401, code: 'SIGN_ERROR', description: '签名验证不过：核对私钥、证书序列号与参与签名的文本' },
  { status: 500, code: 'SYSTEM_ERROR', description: '系统异常，稍后以相同的参数重试' },
]

/**
 * The pages that may list errors of an operation, from the outermost overview to the
 * operation's own page: each holds for all operations at its path and below it.
 *
 * @param path the operation's path, `/v3/…`
 * @returns their paths from the folder of the pages, whether they are there or not
 */
export function errorPages(path: string): string[] {
  const parts = path.split('/')
  const folders = parts.slice(1).map((_, i) => parts.slice(0, i + 2).join('/'))
  return [...folders.map(folder => `openapi${folder}/index.md`), `openapi${path}.md`]
}

/** Whether what a page lists can be an error of any operation. */
export function mayListErrors(relativePath: string): boolean {
  return /^openapi\/.+\.md$/.test(relativePath) && relativePath !== 'openapi/index.md'
}

/**
 * One list of several, by status. What a later list says of a code counts: it is nearer
 * to the operation.
 */
export function joinErrorCodes(lists: readonly (readonly ErrorCode[])[]): ErrorCode[] {
  const joined = new Map(lists.flat().map(error => [`${error.status} ${error.code}`, error]))
  return [...joined.values()].sort((a, b) => a.status - b.status)
}

/**
 * The errors that a page lists.
 *
 * @param value what its front matter says under `errors`
 * @returns `undefined` if that is no list of errors
 */
export function readErrorCodes(value: unknown): ErrorCode[] | undefined {
  if (value === undefined)
    return []
  return Array.isArray(value) && value.every(isErrorCode) ? value : undefined
}

function isErrorCode(value: unknown): value is ErrorCode {
  const { status, code, description } = (value ?? {}) as Partial<Record<keyof ErrorCode, unknown>> // each is checked
  return Number.isInteger(status) && Number(status) >= 400 && Number(status) < 600 && typeof code === 'string' && typeof description === 'string'
}
