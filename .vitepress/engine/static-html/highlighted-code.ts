import type { CodeToHastOptions, CodeToTokensOptions, Highlighter, ShikiTransformer } from 'shiki'
import type { HighlightService } from '../highlighting/highlight-service.ts'
import type { HtmlMaker } from './static-html-plugin.ts'
import type { StaticHtml } from './static-html.ts'
import { Buffer } from 'node:buffer'
import { escapeText } from '../highlighting/escape-text.ts'
import { startHighlighting } from '../highlighting/highlight-service.ts'
import { LineHighlighter } from '../highlighting/line-highlighter.ts'
import { tokenColours } from '../highlighting/token-theme.ts'
import { minifiedCode } from './minify-html.ts'
import { boundTo, placeholderOf } from './placeholder.ts'

const COLOURS = tokenColours()

/** Attributes of `<pre>` that say something of its own code. */
const OF_ONE_BLOCK = / data-live[\w-]*(?:="[^"]*")?/g

/**
 * Code as static HTML. What is the same in many pages is highlighted in pieces that they
 * share; in a build by a thread of its own, while pages are rendered.
 */
export class HighlightedCode implements HtmlMaker {
  /** What the thread is highlighting, by the placeholder of its block. */
  private readonly pending = new Map<string, Promise<void>>()
  private service: HighlightService | undefined
  private highlighter: Highlighter | undefined
  /** How VitePress marks up the first block, which all others are then like. */
  private attributes = ''
  private lines: LineHighlighter | undefined
  private readonly html: StaticHtml

  /** @param html where it is kept */
  constructor(html: StaticHtml) {
    this.html = html
  }

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
      return frame(`<pre v-pre><code>${escapeText(code)}</code></pre>`)
    const placeholder = placeholderOf(COLOURS, `${lang}\0${code}`)
    const block = (html: string): string => `${before}<pre${this.attributes}><code>${html}</code></pre>${after}`
    if (this.service)
      this.await(placeholder, ({ functions }) => functions.highlight(code, lang), block)
    else
      this.html.set(placeholder, () => block(this.lines?.highlight(code, lang) ?? ''))
    return `${opening} ${boundTo(placeholder)}>${closing}`
  }

  /**
   * A piece of code in a line of text; in a build, what stands for it until the page
   * is filled.
   *
   * @param code the code
   * @param lang its language, which has to be loaded
   * @param options how VitePress highlights
   * @param context code that stands before it, for its grammar
   */
  inline(code: string, lang: string, options: CodeToHastOptions, context = ''): string {
    if (this.service) {
      const placeholder = placeholderOf(COLOURS, `${lang}\0${context}\0${code}`)
      this.await(placeholder, ({ functions }) => functions.inline(code, lang, context), html => html)
      return placeholder
    }
    return this.linesOf(options)?.inline(code, lang, context) ?? escapeText(code)
  }

  /** Puts a placeholder into every block that holds nothing for Vue. Has to be the last transformer. */
  transformer(): ShikiTransformer {
    return {
      name: 'reference:static-html',
      enforce: 'post',
      postprocess: (html, options) => this.take(html, options),
    }
  }

  /** Starts the thread. */
  start(): void {
    this.service = startHighlighting()
  }

  async settle(): Promise<void> {
    await Promise.all(this.pending.values())
    this.close()
  }

  close(): void {
    this.pending.clear()
    this.service?.close()
    this.service = undefined
  }

  /** Has the thread highlight a block, once. */
  private await(placeholder: string, highlight: (service: HighlightService) => Promise<string>, block: (html: string) => string): void {
    if (!this.service || this.pending.has(placeholder))
      return
    const highlighting = highlight(this.service).then((html) => {
      const bytes = Buffer.from(html)
      this.html.set(placeholder, () => block(bytes.toString()))
    })
    highlighting.catch(() => {}) // `settle` tells
    this.pending.set(placeholder, highlighting)
  }

  private linesOf(options: CodeToHastOptions): LineHighlighter | undefined {
    if (this.highlighter)
      this.lines ??= new LineHighlighter(this.highlighter, options as CodeToTokensOptions) // of which they are a part
    return this.lines
  }

  private take(html: string, options: CodeToHastOptions): string {
    const [, attributes, code] = /^<pre((?:[^>"]|"[^"]*")*) v-pre(?:="")?><code>(.*)<\/code><\/pre>$/s.exec(html) ?? []
    // Without `v-pre` it is one of VitePress' `…-vue` languages, and meant to be compiled.
    if (attributes === undefined || code === undefined)
      return html
    this.attributes ||= attributes.replace(OF_ONE_BLOCK, '')
    this.linesOf(options)
    const placeholder = placeholderOf(COLOURS, code)
    this.html.set(placeholder, minifiedCode(code))
    return `<pre${attributes}><code ${boundTo(placeholder)}></code></pre>`
  }
}
