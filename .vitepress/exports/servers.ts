import type { ApiDescription } from '../model/api-description.ts'
import type { Operation, Server } from '../model/operation.ts'

/**
 * The entry points that an operation may be called at: its own, and the API's
 * unless one of its own has to be chosen.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#server-object
 */
export function serversOf({ servers = [], 'x-base-uri': baseUri }: Operation, { servers: usual }: Pick<ApiDescription, 'servers'>): Server[] {
  if (servers.length === 0)
    return usual
  return baseUri?.required ? servers : [...usual, ...servers.filter(({ url }) => usual.every(other => other.url !== url))]
}
