import type { ShikiTransformer } from 'shiki'
import type { Explanation } from '../compiler/explain.ts'
import type { ExampleLanguage } from '../examples/example.ts'
import type { HoverRenderer } from './hover-renderer.ts'
import { createTransformerFactory } from '@shikijs/twoslash/core'
import { removeTwoslashNotations } from 'twoslash/fallback'
import { EXAMPLE_LANGUAGES, exampleLanguage, wantsTypes } from '../examples/example.ts'
import { liveProperties } from './live-block.ts'

export interface TypedExamplesOptions {
  /** What the compiler knows of a piece of code; it has been asked before. */
  explanation: (language: ExampleLanguage, code: string) => Explanation | undefined
  renderer: HoverRenderer
  /** What stands before the code of most examples, and is cut: it is not repeated in each block. */
  usualHeader: string
}

/**
 * Twoslash's own Shiki transformer over the one program of all examples, in place
 * of the program that it would make for each of them.
 *
 * @see https://shiki.style/packages/twoslash
 */
export function typedExamples({ explanation, renderer, usualHeader }: TypedExamplesOptions): ShikiTransformer {
  const transformerTwoslash = createTransformerFactory((code: string, name = 'ts') => {
    const language = exampleLanguage(name)
    const explained = language && explanation(language, code)
    // A page that is being edited may show code that the compiler has not seen, or that it refuses.
    return explained ?? { code: removeTwoslashNotations(code), nodes: [] }
  }, renderer)
  const typed = transformerTwoslash({
    explicitTrigger: true,
    langs: [...EXAMPLE_LANGUAGES, 'mts', 'cts', 'mjs', 'cjs'],
    langAlias: { typescript: 'ts', javascript: 'js' },
  })
  const cuts = new WeakMap<object, Explanation['cut']>()
  return {
    ...typed,
    preprocess(code, options) {
      const language = options.lang && wantsTypes(options.meta?.__raw ?? '') ? exampleLanguage(options.lang) : undefined
      const explained = language === 'ts' ? explanation(language, code) : undefined
      if (explained)
        cuts.set(this.meta, explained.cut)
      return typed.preprocess?.call(this, code, options)
    },
    pre(element) {
      const cut = cuts.get(this.meta)
      if (cut)
        element.properties = { ...liveProperties(cut, usualHeader), ...element.properties } // VitePress' own come last
      return typed.pre?.call(this, element)
    },
  }
}
