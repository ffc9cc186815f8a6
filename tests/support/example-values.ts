import type { HttpMethod } from '../../.vitepress/model/http-method.ts'
import { readFileSync } from 'node:fs'
import path from 'pathe'
import { ROOT } from './root.ts'

/**
 * The code of an operation's example as its page shows it: from the call on.
 *
 * @param address the path of the page: `/openapi/v3/pay/transactions/jsapi`
 * @param method the method of the operation
 */
export function exampleCode(address: string, method: HttpMethod): string {
  const code = readFileSync(path.join(ROOT, `snippets${address}.${method}.ts`), 'utf8')
  return code.slice(code.indexOf('// ---cut---\n') + '// ---cut---\n'.length).trimEnd()
}

/**
 * A text that an operation's example sends. Values of examples may be others tomorrow:
 * tests ask here, and know none by heart.
 *
 * @param address the path of the page
 * @param method the method of the operation
 * @param field the name of the field, wherever it stands first
 * @throws if the example sends no text under that name
 */
export function exampleText(address: string, method: HttpMethod, field: string): string {
  const text = new RegExp(`\\b${field}: '([^'\\\\]*)'`).exec(exampleCode(address, method))?.[1]
  if (text === undefined)
    throw new Error(`The example of ${method} ${address} has no text ${field}.`)
  return text
}

/** A number that an operation's example sends, likewise. */
export function exampleNumber(address: string, method: HttpMethod, field: string): number {
  const number = new RegExp(`\\b${field}: (\\d+)`).exec(exampleCode(address, method))?.[1]
  if (number === undefined)
    throw new Error(`The example of ${method} ${address} has no number ${field}.`)
  return Number(number)
}
