import type { ExampleCall } from '../call/call.ts'
import type { Operation, ResponseKind } from '../model/operation.ts'
import type { Language } from './language.ts'
import { responseKind } from '../model/operation.ts'
import { DERIVED_LANGUAGES, formsOf } from './languages.ts'
import { PRINTERS } from './printers.ts'

/** One language's rendering of an example, or one form of it. */
export interface Tab {
  /** How links and the reader's memory name it. */
  id: string
  title: string
  language: Language
  code: string
}

/** The tabs that are derived from a call, after that of its snippet. */
export function derivedTabs(call: ExampleCall, operation: Operation): Tab[] {
  return tabsOf(call, responseKind(operation))
}

/**
 * The same tabs, for who knows no more of the operation than what kind of response it has.
 *
 * @param call the call
 * @param response what comes back
 */
export function tabsOf(call: ExampleCall, response: Pick<ResponseKind, 'type'>): Tab[] {
  return DERIVED_LANGUAGES.flatMap((language) => {
    const codes = PRINTERS[language.id](call, response)
    return formsOf(language).map((form, i): Tab => ({ ...form, language, code: codes[i]! })) // one for each form
  })
}
