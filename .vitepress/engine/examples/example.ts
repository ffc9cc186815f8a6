import { createHash } from 'node:crypto'

/** Languages that the compiler checks, by the extension that it knows them by. */
export const EXAMPLE_LANGUAGES = ['ts', 'tsx', 'js', 'jsx'] as const

export type ExampleLanguage = typeof EXAMPLE_LANGUAGES[number]

/** A piece of code that the site shows, or a module that an example imports. */
export interface Example {
  /** {@link exampleId} of language and code: the same code is the same example wherever it stands. */
  id: string
  language: ExampleLanguage
  /** Lines end with `\n`; no white space at the end. */
  code: string
  /** Absolute path, for an example that is a file of its own: a snippet. */
  file?: string
}

/** A mistake in an example, by its place in the example's code. */
export interface ExampleDiagnostic {
  /** `TS2345`, or `twoslash/…` for a notation that is wrong. */
  code: string
  message: string
  help?: string
  /** Offset in the example's code. */
  start: number
  length: number
  related: ExampleRelated[]
}

/** Another place that explains a diagnostic: in the same example, or in a file. */
export interface ExampleRelated {
  message: string
  /** Absolute path; absent if the place is in the example itself. */
  file?: string
  start: number
  length: number
  /** 1-based line of the start, for a place in a file. */
  line?: number
}

const ALIASES: Record<string, ExampleLanguage> = {
  typescript: 'ts',
  mts: 'ts',
  cts: 'ts',
  javascript: 'js',
  mjs: 'js',
  cjs: 'js',
}

/** The language that a fence's first word stands for, if the compiler checks it. */
export function exampleLanguage(name: string): ExampleLanguage | undefined {
  const lower = name.toLowerCase()
  return EXAMPLE_LANGUAGES.find(language => language === lower) ?? ALIASES[lower]
}

/**
 * Whether the info string of a fence asks for types: it says `twoslash`, and not
 * `no-twoslash`.
 */
export function wantsTypes(info: string): boolean {
  return /\btwoslash\b/.test(info) && !/no-?twoslash/.test(info)
}

/** The language of a fence, as VitePress reads its info string. */
export function fenceLanguage(info: string): string {
  return /^[\w-]*/.exec(info.trim())![0].toLowerCase()
}

/** Code as VitePress hands it to Shiki. */
export function normalizeCode(code: string): string {
  return code.replace(/\r\n?/g, '\n').trimEnd()
}

/**
 * The identity of an example: a hash of its language and its normalized code.
 * What the compiler knows of an example is found again by it when the fence is
 * highlighted.
 */
export function exampleId(language: ExampleLanguage, code: string): string {
  return createHash('sha256').update(`${language}\0${code}`).digest('hex').slice(0, 16)
}
