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
