import type { CodeToHastOptions, CodeToTokensOptions, Highlighter, ShikiTransformer } from 'shiki'
import type { Plugin } from 'vite'
import { createHash } from 'node:crypto'
import { LineHighlighter } from './line-highlighter.ts'

const PLACEHOLDER = /__STATIC_HTML_[0-9a-f]{16}__/g

/** A string of compiled code that is a placeholder and nothing else. */
const WHOLE_STRING = /(["'`])(__STATIC_HTML_[0-9a-f]{16}__)\1/g

/** The attribute that Vue compiles a placeholder from. */
const BOUND = / v-html="'(__STATIC_HTML_[0-9a-f]{16}__)'">/g

const MARKED = /<!--static-->(<(\w+)(?:\s[^>]*)?)>((?:(?!<!--static-->).)*)<\/\2>\s*<!--\/static-->/gs

/**
 * Marks an element of a page, and all that is in it, as nothing for Vue: it has no
 * components, and what looks like an interpolation is text.
 */
export const STATIC = { open: '<!--static-->', close: '<!--/static-->' } as const

/**
 * Keeps what is static out of Vue's compiler, which would parse thousands of
 * elements one by one, twice, and put them together again as they were. It is
 * given a short text in their place, and what it compiles gets the HTML back.
 *
 * The first load of a page takes it from the page's HTML: it stands in strings that
 * VitePress leaves out of the script for that load.
 */
export class StaticHtml {
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
      name: 'reference:static-html',
      enforce: 'post',
      postprocess: (html, options) => this.take(html, options),
    }
  }

  /** Takes what is marked out of a page, and leaves placeholders. */
  lift(html: string): string {
    return html.replace(MARKED, (_, opening: string, tag: string, content: string) => {
      const placeholder = placeholderOf(content)
      this.blocks.set(placeholder, content)
      return `${opening} v-html="'${placeholder}'"></${tag}>`
    })
  }

  /** Puts the HTML back, after Vue. */
  plugin(): Plugin {
    let isBuild = false
    const { htmlOf } = this
    return {
      name: 'reference:static-html',
      enforce: 'post',
      config(_, { command }) {
        isBuild = command === 'build'
      },
      transform: {
        filter: { id: /\.md$/, code: /__STATIC_HTML_/ },
        handler(code) {
          const [start, end] = isBuild && this.environment.name === 'client' ? ['__VP_STATIC_START__', '__VP_STATIC_END__'] : ['', '']
          return {
            code: code
              .replace(WHOLE_STRING, (_, quote: string, placeholder: string) => `${quote}${start}${inAnyString(htmlOf(placeholder))}${end}${quote}`)
              .replace(PLACEHOLDER, placeholder => inAnyString(htmlOf(placeholder))),
            map: null,
          }
        },
      },
    }
  }

  /** Lets go of all blocks, once nothing is transformed any more. */
  forget(): void {
    this.blocks.clear()
  }

  private readonly htmlOf = (placeholder: string): string => {
    const block = this.blocks.get(placeholder) ?? placeholder
    const html = typeof block === 'string' ? block : block()
    return html.replace(BOUND, (_, inner: string) => `>${this.htmlOf(inner)}`)
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
  return `__STATIC_HTML_${createHash('sha256').update(content).digest('hex').slice(0, 16)}__`
}

/** A text as it stands in a JavaScript string of whatever quotes. */
function inAnyString(text: string): string {
  return JSON.stringify(text).slice(1, -1).replace(/['`]|\$\{/g, '\\$&')
}
