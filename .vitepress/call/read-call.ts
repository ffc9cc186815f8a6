import type { HttpMethod } from '../model/http-method.ts'
import type { ReadCall } from './call-of-module.ts'
import { parseSync } from 'rolldown/utils'
import { callOfModule } from './call-of-module.ts'

export type { ReadCall } from './call-of-module.ts'

/**
 * Reads the one call of an operation from a snippet, parsed natively: no browser can
 * run that.
 *
 * @param code a TypeScript module
 * @param wanted the operation that it has to call
 * @param wanted.path its path's template
 * @param wanted.method its method
 */
export function readCall(code: string, wanted: { path: string, method: HttpMethod }): ReadCall {
  const { program, errors: [error] } = parseSync('snippet.ts', code)
  if (!error)
    return callOfModule({ program }, wanted)
  const { start, end } = error.labels[0] ?? { start: 0, end: 1 }
  return callOfModule({ error: { message: error.message, start, end } }, wanted)
}
