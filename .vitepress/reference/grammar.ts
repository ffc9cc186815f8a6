/**
 * The methods that a heading's id may name: those that the SDK's chain can
 * call. Spelled in lower case, as the fields of an OpenAPI Path Item Object are.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#path-item-object
 */
export const HTTP_METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const

export type HttpMethod = typeof HTTP_METHODS[number]

export function isHttpMethod(id: string | null | undefined): id is HttpMethod {
  return HTTP_METHODS.includes(id as HttpMethod)
}

/** What a request table may hold at its top level besides the parameters of the path. */
export const GROUPS = ['json', 'query', 'headers', 'body', 'base_uri'] as const

export type Group = typeof GROUPS[number]

export function isGroup(name: string): name is Group {
  return GROUPS.includes(name as Group)
}

/** The attributes that a table cell may carry. The first five are the grammar's, the rest is layout. */
export const CELL_ATTRIBUTES = [
  'data-required',
  'data-indent',
  'data-tooltip',
  'data-encrypted',
  'data-encoded',
  'align',
  'colspan',
  'rowspan',
  'class',
  'id',
  'style',
] as const

/** The `{name}`s of a path template, in order. */
export function pathParameters(path: string): string[] {
  return Array.from(path.matchAll(/\{([^{}/]+)\}/g), match => match[1]!)
}
