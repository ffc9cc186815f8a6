import type { OpenAPIV3_1 } from 'openapi-types'
import type { OperationObject } from '../model/openapi.ts'

/**
 * The entry points that an operation may be called at: its own, and the API's
 * unless one of its own has to be chosen.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#server-object
 */
export function serversOf({ servers = [], 'x-base-uri': baseUri }: OperationObject, document: OpenAPIV3_1.Document): OpenAPIV3_1.ServerObject[] {
  const usual = document.servers ?? []
  if (servers.length === 0)
    return usual
  return baseUri?.required ? servers : [...usual, ...servers.filter(({ url }) => usual.every(other => other.url !== url))]
}
