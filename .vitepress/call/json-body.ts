import type { ExampleCall } from './call.ts'

/**
 * The JSON that a call sends.
 *
 * @param call the call
 * @param indentation how many spaces each level is indented by; without it, all is on one line
 * @returns nothing if it sends none, or a form
 */
export function jsonBody(call: ExampleCall, indentation?: number): string | undefined {
  const { body } = call
  return body?.type === 'json' ? JSON.stringify(body.value, undefined, indentation) : undefined
}
