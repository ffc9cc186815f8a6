import type { CodeToHastOptions, CodeToTokensOptions, Highlighter, ShikiTransformer } from 'shiki'
import type { Plugin } from 'vite'
import { createHash } from 'node:crypto'
import { LineHighlighter } from './line-highlighter.ts'

const PLACEHOLDER = /__STATIC_CODE_[0-9a-f]{16}__/g

/**
 * Keeps highlighted code out of Vue's compiler, which would parse its thousands of
 * elements one by one, twice, and put them together again as they were. It is
 * given a short text in their place, and what it compiles gets the code back.
 */
export class StaticCode {
  private readonly blocks = new Map<string, string | (() => string)>()
  private highlighter: Highlighter | undefined
  /** How VitePress has the first block highlighted, which all others are then like. */
  private lines: { attributes: string, highlighter: LineHighlighter } | undefined

  /** Learns what highlights: VitePress' `shikiSetup`. */
  setup(highlighter: Highlighter): void {
    this.highlighter = highlighter
  }

  /**
   * The element of a block that is highlighted when it is needed, in pieces that it
   * shares with others.
   *
   * @param code the code
   * @param lang its language, which has to be loaded
   * @param frame the block as VitePress' fence rule makes it around a given `<pre>`
   */
  share(code: string, lang: string, frame: (pre: string) => string): string {
    const [, opening, before, after, closing] = /^(<div[^>]*)>(.*)<pre><\/pre>(.*)(<\/div>)\s*$/s.exec(frame('<pre></pre>')) ?? []
    if (opening === undefined)
      return frame(`<pre v-pre><code>${code.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</code></pre>`)
    const placeholder = placeholderOf(`${lang}\0${code}`)
    this.blocks.set(placeholder, () => {
      const html = this.lines?.highlighter.highlight(code, lang)
      return `${before}<pre${this.lines?.attributes ?? ''}><code>${html ?? ''}</code></pre>${after}`
    })
    return `${opening} v-html="'${placeholder}'">${closing}`
  }

  /** Puts a placeholder into every block that holds nothing for Vue. Has to be the last transformer. */
  transformer(): ShikiTransformer {
    return {
      name: 'reference:static-code',
      enforce: 'post',
      postprocess: (html, options) => this.take(html, options),
    }
  }

  /** Puts the code back, after Vue. */
  plugin(): Plugin {
    return {
      name: 'reference:static-code',
      enforce: 'post',
      transform: {
        filter: { id: /\.md$/, code: /__STATIC_CODE_/ },
        handler: code => ({ code: code.replace(PLACEHOLDER, placeholder => inAnyString(this.htmlOf(placeholder))), map: null }),
      },
    }
  }

  /** Lets go of all blocks, once nothing is transformed any more. */
  forget(): void {
    this.blocks.clear()
  }

  private htmlOf(placeholder: string): string {
    const block = this.blocks.get(placeholder) ?? placeholder
    return typeof block === 'string' ? block : block()
  }

  private take(html: string, options: CodeToHastOptions): string {
    const [, attributes, code] = /^<pre([^>]*) v-pre(?:="")?><code>(.*)<\/code><\/pre>$/s.exec(html) ?? []
    // Without `v-pre` it is one of VitePress' `…-vue` languages, and meant to be compiled.
    if (attributes === undefined || code === undefined)
      return html
    if (this.highlighter)
      this.lines ??= { attributes, highlighter: new LineHighlighter(this.highlighter, options as CodeToTokensOptions) } // of which they are a part
    const placeholder = placeholderOf(code)
    this.blocks.set(placeholder, code)
    return `<pre${attributes}><code v-html="'${placeholder}'"></code></pre>`
  }
}

function placeholderOf(content: string): string {
  return `__STATIC_CODE_${createHash('sha256').update(content).digest('hex').slice(0, 16)}__`
}

/** A text as it stands in a JavaScript string of whatever quotes. */
function inAnyString(text: string): string {
  return JSON.stringify(text).slice(1, -1).replace(/['`]|\$\{/g, '\\$&')
}
