import type { ShikiTransformer } from 'shiki'
import type { ExampleLanguage } from '../twoslash/example.ts'
import type { Explanation } from '../twoslash/explain.ts'
import type { HoverRenderer } from './hover-renderer.ts'
import { createTransformerFactory } from '@shikijs/twoslash/core'
import { removeTwoslashNotations } from 'twoslash/fallback'
import { EXAMPLE_LANGUAGES, exampleLanguage } from '../twoslash/example.ts'

export interface TypedExamplesOptions {
  /** What the compiler knows of a piece of code; it has been asked before. */
  explanation: (language: ExampleLanguage, code: string) => Explanation | undefined
  renderer: HoverRenderer
}

/**
 * Twoslash's own Shiki transformer over the one program of all examples, in place
 * of the program that it would make for each of them.
 *
 * @see https://shiki.style/packages/twoslash
 */
export function typedExamples({ explanation, renderer }: TypedExamplesOptions): ShikiTransformer {
  const transformerTwoslash = createTransformerFactory((code: string, name = 'ts') => {
    const language = exampleLanguage(name)
    const explained = language && explanation(language, code)
    // A page that is being edited may show code that the compiler has not seen, or that it refuses.
    return explained ?? { code: removeTwoslashNotations(code), nodes: [] }
  }, renderer)
  return transformerTwoslash({
    explicitTrigger: true,
    langs: [...EXAMPLE_LANGUAGES, 'mts', 'cts', 'mjs', 'cjs'],
    langAlias: { typescript: 'ts', javascript: 'js' },
  })
}
