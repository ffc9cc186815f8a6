import type ts from 'typescript'
import type { ExampleDiagnostic } from '../twoslash/example.ts'
import type { CompilerFiles } from './compiler-files.ts'
import type { LiveField } from './field-of.ts'
import type { LiveCompletions, LiveHover, LiveSignature, TextChange } from './live-language.ts'
import { fetchText } from './fetch-text.ts'
import { LiveLanguage } from './live-language.ts'

/** What stands before the path of a module of declarations, and behind it. */
export type DeclarationAddress = [before: string, after: string]

/** Where the compiler's files are. */
export interface LiveAddresses {
  /** Of {@link CompilerFiles}, as JSON. */
  files: string
  declarations: DeclarationAddress
}

/**
 * The compiler as the page sees it from outside of its worker. Files are named by their
 * paths from the project's folder, with `/` in front; offsets are UTF-16 code units of
 * their text.
 */
export interface LiveFunctions {
  /**
   * Takes {@link CompilerFiles}, as JSON, and where the modules of declarations are. Has to
   * be called first, and once.
   */
  start: (files: string, declarations: DeclarationAddress) => void
  /** Takes a module's text, for what is asked of it next. */
  update: (file: string, code: string) => Promise<void>
  /** Takes a module's text, and says what is wrong with it. */
  check: (file: string, code: string) => Promise<ExampleDiagnostic[]>
  close: (file: string) => void
  hover: (file: string, offset: number) => LiveHover | undefined
  completions: (file: string, offset: number) => LiveCompletions | undefined
  completionDetails: (file: string, offset: number, label: string) => { text: string, docs?: string } | undefined
  signature: (file: string, offset: number) => LiveSignature | undefined
  field: (file: string, offset: number) => LiveField | undefined
  format: (file: string) => TextChange[]
}

/**
 * @param typescript the compiler
 * @throws (each function) if `start` has not been called
 */
export function liveFunctions(typescript: typeof ts): LiveFunctions {
  let language: LiveLanguage | undefined
  const started = (): LiveLanguage => {
    if (!language)
      throw new Error('The compiler has not been started.')
    return language
  }
  return {
    start(files, [before, after]) {
      language = new LiveLanguage(typescript, JSON.parse(files) as CompilerFiles, file => fetchText(`${before}${file}${after}`)) // written by the site's build
    },
    update: (file, code) => started().update(file, code),
    async check(file, code) {
      await started().update(file, code)
      return started().diagnose(file)
    },
    close: file => started().close(file),
    hover: (file, offset) => started().hover(file, offset),
    completions: (file, offset) => started().completions(file, offset),
    completionDetails: (file, offset, label) => started().completionDetails(file, offset, label),
    signature: (file, offset) => started().signature(file, offset),
    field: (file, offset) => started().field(file, offset),
    format: file => started().format(file),
  }
}
