import type { ExampleDiagnostic } from '../../engine/examples/example.ts'
import type { LiveField } from './field-of.ts'
import type { LiveCompletions, LiveHover, LiveLanguage, LiveSignature, TextChange } from './live-language.ts'

/**
 * The compiler as the page sees it from outside of its worker. Files are named by their
 * paths from the project's folder, with `/` in front; offsets are UTF-16 code units of
 * their text.
 */
export interface LiveFunctions {
  /** Answers as soon as the compiler can be asked. */
  ready: () => Promise<void>
  /** Takes a module's text, for what is asked of it next. */
  update: (file: string, code: string) => Promise<void>
  /** Takes a module's text, and says what is wrong with it. */
  check: (file: string, code: string) => Promise<ExampleDiagnostic[]>
  close: (file: string) => Promise<void>
  hover: (file: string, offset: number) => Promise<LiveHover | undefined>
  completions: (file: string, offset: number) => Promise<LiveCompletions | undefined>
  completionDetails: (file: string, offset: number, label: string) => Promise<{ text: string, docs?: string } | undefined>
  signature: (file: string, offset: number) => Promise<LiveSignature | undefined>
  field: (file: string, offset: number) => Promise<LiveField | undefined>
  format: (file: string) => Promise<TextChange[]>
}

/** How long the compiler is left to whoever asks what the first answer is about, in milliseconds. */
const READING = 1000

/**
 * @param starting the compiler
 * @param prepare told of the code of the first check, which may come long before the compiler can read it
 * @throws (each function) if it does not start
 */
export function liveFunctions(starting: Promise<LiveLanguage>, prepare: (code: string) => void): LiveFunctions {
  let later: ReturnType<typeof setTimeout> | undefined
  starting.catch(() => {}) // told to whoever asks
  return {
    async ready() {
      await starting
    },
    update: async (file, code) => (await starting).update(file, code),
    async check(file, code) {
      if (!later)
        prepare(code)
      const language = await starting
      await language.update(file, code)
      const found = await language.diagnose(file)
      // Whoever reads the first answer will write next, and then needs them all.
      later ??= setTimeout(() => language.complete().catch(() => {}), READING)
      return found
    },
    close: async file => (await starting).close(file),
    hover: async (file, offset) => (await starting).hover(file, offset),
    completions: async (file, offset) => (await starting).completions(file, offset),
    completionDetails: async (file, offset, label) => (await starting).completionDetails(file, offset, label),
    signature: async (file, offset) => (await starting).signature(file, offset),
    field: async (file, offset) => (await starting).field(file, offset),
    format: async file => (await starting).format(file),
  }
}
