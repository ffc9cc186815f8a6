import type { CodeToHastOptions, CodeToTokensOptions, Highlighter, ShikiTransformer } from 'shiki'
import type { Plugin } from 'vite'
import type { HighlightService } from './highlight-service.ts'
import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import minifyHtml from '@minify-html/node'
import path from 'pathe'
import { escapeText } from './escape-text.ts'
import { startHighlighting } from './highlight-service.ts'
import { LineHighlighter } from './line-highlighter.ts'
import { tokenColours } from './token-theme.ts'

const COLOURS = tokenColours()

const PLACEHOLDER = /__STATIC_HTML_[0-9a-f]{16}__/g

/** A string of compiled code that is a placeholder and nothing else. */
const WHOLE_STRING = /(["'`])(__STATIC_HTML_[0-9a-f]{16}__)\1/g

/** Attributes of `<pre>` that say something of its own code. */
const OF_ONE_BLOCK = / data-live[\w-]*(?:="[^"]*")?/g

/** The attribute that Vue compiles a placeholder from, with what stands between it and the element's content. */
const BOUND = / v-html="'(__STATIC_HTML_[0-9a-f]{16}__)'"([^<>]*)>/g

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
  /**
   * Name → the HTML, or what makes it. As bytes: a string would take twice as much, and
   * hold on to the page that it was cut from.
   */
  private readonly blocks = new Map<string, Buffer | (() => string)>()
  /** What another thread is highlighting, by the name of its block. */
  private readonly pending = new Map<string, Promise<void>>()
  private service: HighlightService | undefined
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
      return frame(`<pre v-pre><code>${escapeText(code)}</code></pre>`)
    const placeholder = placeholderOf(`${lang}\0${code}`)
    const block = (html: string): string => `${before}<pre${this.attributes}><code>${html}</code></pre>${after}`
    if (this.service)
      this.await(placeholder, ({ functions }) => functions.highlight(code, lang), block)
    else
      this.blocks.set(placeholder, () => block(this.lines?.highlight(code, lang) ?? ''))
    return `${opening} v-html="'${placeholder}'">${closing}`
  }

  /**
   * A piece of code in a line of text; in a build, what stands for it until the page
   * is {@link fill filled}.
   *
   * @param code the code
   * @param lang its language, which has to be loaded
   * @param options how VitePress highlights
   * @param context code that stands before it, for its grammar
   */
  inline(code: string, lang: string, options: CodeToHastOptions, context = ''): string {
    if (this.service) {
      const placeholder = placeholderOf(`${lang}\0${context}\0${code}`)
      this.await(placeholder, ({ functions }) => functions.inline(code, lang, context), html => html)
      return placeholder
    }
    return this.linesOf(options)?.inline(code, lang, context) ?? escapeText(code)
  }

  /** Has another thread highlight a block, once. */
  private await(placeholder: string, highlight: (service: HighlightService) => Promise<string>, block: (html: string) => string): void {
    if (!this.service || this.pending.has(placeholder))
      return
    const highlighting = highlight(this.service).then((html) => {
      const bytes = Buffer.from(html)
      this.blocks.set(placeholder, () => block(bytes.toString()))
    })
    highlighting.catch(() => {}) // `settle` tells
    this.pending.set(placeholder, highlighting)
  }

  /** Waits for all that is being highlighted, and ends the thread that does it. */
  private async settle(): Promise<void> {
    await Promise.all(this.pending.values())
    this.close()
  }

  /** Ends the thread that highlights, if there is one. */
  private close(): void {
    this.pending.clear()
    this.service?.close()
    this.service = undefined
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
      this.blocks.set(placeholder, minified(content))
      return `${opening} v-html="'${placeholder}'"></${tag}>`
    })
  }

  /** Puts the HTML back, after Vue. */
  plugin(): Plugin {
    let isBuild = false
    const { inScript } = this
    const settle = (): Promise<void> => this.settle()
    return {
      name: 'reference:static-html',
      enforce: 'post',
      config: (_, { command }) => {
        // A build asks twice, for the browser's bundle and the server's; the first has all that both need.
        if (command === 'build' && !isBuild)
          this.service = this.start()
        isBuild = command === 'build'
      },
      // Of a build that has failed, too.
      closeBundle: () => this.close(),
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
      writeBundle: {
        order: 'post',
        async handler({ dir }, bundle) {
          if (this.environment.name !== 'client' || dir === undefined)
            return // what the server renders is filled in when it is HTML
          await settle()
          // Each for itself, when the bundler has let go of it: all scripts of the site at once are most of its memory.
          for (const name of Object.keys(bundle).filter(name => name.endsWith('.js'))) {
            const file = path.join(dir, name)
            const code = await readFile(file, 'utf8')
            if (code.includes('__STATIC_HTML_'))
              await writeFile(file, inScript(code))
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
  private readonly inScript = (code: string): string => code
    .replace(WHOLE_STRING, (_, __, placeholder: string) => inTemplate(this.htmlOf(placeholder)))
    .replace(PLACEHOLDER, placeholder => inAnyString(this.htmlOf(placeholder)))

  private readonly htmlOf = (placeholder: string): string => {
    const block = this.blocks.get(placeholder)
    if (!block)
      return placeholder // a text that looks like one
    const html = typeof block === 'function' ? block() : block.toString()
    const whole = html.replace(BOUND, (_, inner: string, attributes: string) => `${attributes}>${this.htmlOf(inner)}`)
    if (whole.includes('__STATIC_HTML_'))
      throw new Error(`Static HTML was not put together: ${whole.slice(0, 200)}`)
    return whole
  }

  /** What highlights in a build. */
  protected start(): HighlightService | undefined {
    return startHighlighting()
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
    const placeholder = placeholderOf(code)
    this.blocks.set(placeholder, Buffer.from(withoutNeedless(code)))
    return `<pre${attributes}><code v-html="'${placeholder}'"></code></pre>`
  }
}

/**
 * HTML without the end tags and quotes that nothing needs: a tenth of a page, which is
 * sent as HTML and as a script. A placeholder in it stays what {@link BOUND} finds.
 */
function minified(html: string): Buffer {
  return minifyHtml.minify(Buffer.from(html), {})
}

/** Highlighted code without spans that say nothing, and quotes that nothing needs. */
function withoutNeedless(code: string): string {
  return code.replace(/<span>([^<]*)<\/span>/g, '$1').replace(/<span( [^<>]*)>/g, (_, attributes: string) => `<span${attributes.replace(/="([\w-]+)"/g, '=$1')}>`)
}

/** Names a block by what it holds, and by how that is coloured: the names of scripts are made from it. */
function placeholderOf(content: string): string {
  return `__STATIC_HTML_${createHash('sha256').update(COLOURS).update(content).digest('hex').slice(0, 16)}__`
}

/** A text as a template of JavaScript, in which quotes and line breaks, of which HTML is full, stand as they are. */
function inTemplate(text: string): string {
  return `\`${text.replace(/[\\`]|\$\{/g, '\\$&').replaceAll('\r', '\\r')}\``
}

/** A text as it stands in a JavaScript string of whatever quotes. */
function inAnyString(text: string): string {
  return JSON.stringify(text).slice(1, -1).replace(/['`]|\$\{/g, '\\$&')
}
