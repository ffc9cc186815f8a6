import type { BundledLanguage } from 'shiki'

/**
 * A language in which calls are shown: what pages need to know of it. How it prints a call
 * stands in `printers.ts`, how the browser highlights it in `grammars.ts`; both ask for
 * every language that there is.
 */
export interface Language {
  /** How a link names it: `?lang=php`. */
  id: string
  /** What else a link may call it. */
  aliases?: readonly string[]
  /** What readers call it. */
  title: string
  /** What fences and Shiki call it. */
  grammar: BundledLanguage
  /** The ways to write a call in it, of which a reader chooses one; without any, there is one way. Their ids begin with that of the language. */
  forms?: readonly LanguageForm[]
  /** A call goes through no SDK: what its signature is made of stands in it as `<…>`. */
  hasPlaceholders?: boolean
}

/** One of several ways to write a call in a language. */
export interface LanguageForm {
  id: string
  title: string
}
