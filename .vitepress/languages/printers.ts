import type { ExampleCall } from '../call/call.ts'
import type { ResponseKind } from '../model/operation.ts'
import type { DerivedLanguageId } from './languages.ts'
import { printCurl } from './curl/print-curl.ts'
import { PHP } from './php/language.ts'
import { printPhp } from './php/print-php.ts'

/**
 * Prints a call in a language.
 *
 * @param call the call
 * @param response what comes back
 * @returns the code in each of the language's forms, in their order
 */
export type Printer = (call: ExampleCall, response: Pick<ResponseKind, 'type'>) => readonly string[]

/** How each language prints a call. */
export const PRINTERS: Readonly<Record<DerivedLanguageId, Printer>> = {
  php: (call, response) => PHP.forms.map(form => printPhp(call, response, form)),
  curl: call => [printCurl(call)],
}
