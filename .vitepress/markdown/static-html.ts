import type { CodeToHastOptions, CodeToTokensOptions, Highlighter, ShikiTransformer } from 'shiki'
import type { Plugin } from 'vite'
import { createHash } from 'node:crypto'
import { LineHighlighter } from './line-highlighter.ts'
import { tokenColours } from './token-theme.ts'

const COLOURS = tokenColours()

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
 * given a short text in their place, and so is the bundler; scripts get the HTML
 * back when they are written, and pages when they have been rendered.
 *
 * The first load of a page takes it from the page's HTML: it stands in strings that
 * VitePress leaves out of the script for that load.
 */
export class StaticHtml {
  private readonly blocks = new Map<string, string | (() => string)>()
  private highlighter: Highlighter | undefined
  /** How VitePress marks up the first block, which all others are then like. */
  private attributes = ''
  private lines: LineHighlighter | undefined

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
      const html = this.lines?.highlight(code, lang)
      return `${before}<pre${this.attributes}><code>${html ?? ''}</code></pre>${after}`
    })
    return `${opening} v-html="'${placeholder}'">${closing}`
  }

  /**
   * A piece of code in a line of text.
   *
   * @param code the code
   * @param lang its language, which has to be loaded
   * @param options how VitePress highlights
   * @param context code that stands before it, for its grammar
   */
  inline(code: string, lang: string, options: CodeToHastOptions, context = ''): string {
    return this.linesOf(options)?.inline(code, lang, context) ?? code.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
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
    const { inScript } = this
    return {
      name: 'reference:static-html',
      enforce: 'post',
      config(_, { command }) {
        isBuild = command === 'build'
      },
      transform: {
        filter: { id: /\.md$/, code: /__STATIC_HTML_/ },
        handler(code) {
          if (!isBuild)
            return { code: inScript(code), map: null }
          // The bundler is spared the HTML. What the first load of a page has in its HTML already is marked as VitePress marks it.
          return this.environment.name === 'client'
            ? { code: code.replace(WHOLE_STRING, (_, quote: string, placeholder: string) => `${quote}__VP_STATIC_START__${placeholder}__VP_STATIC_END__${quote}`), map: null }
            : undefined
        },
      },
      generateBundle: {
        order: 'post',
        handler(_, bundle) {
          if (this.environment.name !== 'client')
            return // what the server renders is filled in when it is HTML
          for (const output of Object.values(bundle)) {
            if (output.type === 'chunk' && output.code.includes('__STATIC_HTML_'))
              output.code = inScript(output.code)
            else if (output.type === 'asset' && typeof output.source === 'string' && output.source.includes('__STATIC_HTML_'))
              output.source = inScript(output.source)
          }
        },
      },
    }
  }

  /** Puts the HTML into a rendered page. */
  fill(html: string): string {
    return html.replace(PLACEHOLDER, this.htmlOf)
  }

  /** Puts the HTML into the strings of a script. */
  private readonly inScript = (code: string): string =>
    code.replace(PLACEHOLDER, placeholder => inAnyString(this.htmlOf(placeholder)))

  private readonly htmlOf = (placeholder: string): string => {
    const block = this.blocks.get(placeholder) ?? placeholder
    const html = typeof block === 'string' ? block : block()
    return html.replace(BOUND, (_, inner: string) => `>${this.htmlOf(inner)}`)
  }

  private linesOf(options: CodeToHastOptions): LineHighlighter | undefined {
    if (this.highlighter)
      this.lines ??= new LineHighlighter(this.highlighter, options as CodeToTokensOptions) // of which they are a part
    return this.lines
  }

  private take(html: string, options: CodeToHastOptions): string {
    const [, attributes, code] = /^<pre([^>]*) v-pre(?:="")?><code>(.*)<\/code><\/pre>$/s.exec(html) ?? []
    // Without `v-pre` it is one of VitePress' `…-vue` languages, and meant to be compiled.
    if (attributes === undefined || code === undefined)
      return html
    this.attributes ||= attributes
    this.linesOf(options)
    const placeholder = placeholderOf(code)
    this.blocks.set(placeholder, code)
    return `<pre${attributes}><code v-html="'${placeholder}'"></code></pre>`
  }
}

/** Names a block by what it holds, and by how that is coloured: the names of scripts are made from it. */
function placeholderOf(content: string): string {
  return `__STATIC_HTML_${createHash('sha256').update(COLOURS).update(content).digest('hex').slice(0, 16)}__`
}

/** A text as it stands in a JavaScript string of whatever quotes. */
function inAnyString(text: string): string {
  return JSON.stringify(text).slice(1, -1).replace(/['`]|\$\{/g, '\\$&')
}
