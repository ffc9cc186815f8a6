import type { Language, LanguageForm } from './language.ts'
import { CURL } from './curl/language.ts'
import { PHP } from './php/language.ts'
import { TYPESCRIPT } from './typescript/language.ts'

/** The language in which snippets are written. */
export const SOURCE_LANGUAGE = TYPESCRIPT

/** The languages that are derived from the call of a snippet, in the order of their tabs. A new one is a folder, and a line here. */
export const DERIVED_LANGUAGES = [PHP, CURL] as const satisfies readonly Language[]

/** All languages in which calls are shown, in the order of their tabs. */
export const LANGUAGES: readonly Language[] = [SOURCE_LANGUAGE, ...DERIVED_LANGUAGES]

export type DerivedLanguageId = (typeof DERIVED_LANGUAGES)[number]['id']

/** The ids of all tabs, in the order in which they stand: links and the reader's memory name them by these. */
export const TAB_IDS: readonly string[] = LANGUAGES.flatMap(formsOf).map(({ id }) => id)

/** The forms of a language: a language without any is one itself. */
export function formsOf({ id, title, forms }: Language): readonly LanguageForm[] {
  return forms ?? [{ id, title }]
}
