import type { LanguageRegistration } from 'shiki/core'
import type { DerivedLanguageId } from './languages.ts'
import bash from 'shiki/langs/bash.mjs'
import php from 'shiki/langs/php.mjs'

/** How a worker in the browser highlights each language. */
export const GRAMMARS: Readonly<Record<DerivedLanguageId, readonly LanguageRegistration[]>> = {
  // What it may be embedded in is left out of the worker.
  php: php.filter(({ name }) => name === 'php').map(grammar => ({ ...grammar, embeddedLangs: [] })),
  curl: bash,
}
