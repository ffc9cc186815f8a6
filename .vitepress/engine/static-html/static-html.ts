import { Buffer } from 'node:buffer'
import { minified } from './minify-html.ts'
import { boundTo, fillBound, hasPlaceholder, placeholderOf, PLACEHOLDERS, WHOLE_STRINGS } from './placeholder.ts'

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
   * Placeholder → the HTML, or what makes it. As bytes: a string would take twice as much,
   * and hold on to the page that it was cut from.
   */
  private readonly blocks = new Map<string, Buffer | (() => string)>()

  /**
   * Keeps a piece of HTML.
   *
   * @param placeholder what stands for it, from `placeholderOf`
   * @param html the HTML, or what makes it whenever it is needed
   */
  set(placeholder: string, html: string | (() => string)): void {
    this.blocks.set(placeholder, typeof html === 'string' ? Buffer.from(html) : html)
  }

  /** Takes what is marked out of a rendered page, and leaves placeholders. */
  lift(html: string): string {
    return html.replace(MARKED, (_, opening: string, tag: string, content: string) => {
      const placeholder = placeholderOf(content)
      this.blocks.set(placeholder, minified(content))
      return `${opening} ${boundTo(placeholder)}></${tag}>`
    })
  }

  /** Puts the HTML into a rendered page. */
  fill(html: string): string {
    return html.replace(PLACEHOLDERS, this.htmlOf)
  }

  /** Puts the HTML into the strings of a script. */
  fillScript(code: string): string {
    return code
      .replace(WHOLE_STRINGS, (_, __, placeholder: string) => inTemplate(this.htmlOf(placeholder)))
      .replace(PLACEHOLDERS, placeholder => inAnyString(this.htmlOf(placeholder)))
  }

  private readonly htmlOf = (placeholder: string): string => {
    const block = this.blocks.get(placeholder)
    if (!block)
      return placeholder // a text that looks like one
    const whole = fillBound(typeof block === 'function' ? block() : block.toString(), this.htmlOf)
    if (hasPlaceholder(whole))
      throw new Error(`Static HTML was not put together: ${whole.slice(0, 200)}`)
    return whole
  }
}

/** A text as a template of JavaScript, in which quotes and line breaks, of which HTML is full, stand as they are. */
function inTemplate(text: string): string {
  return `\`${text.replace(/[\\`]|\$\{/g, '\\$&').replaceAll('\r', '\\r')}\``
}

/** A text as it stands in a JavaScript string of whatever quotes. */
function inAnyString(text: string): string {
  return JSON.stringify(text).slice(1, -1).replace(/['`]|\$\{/g, '\\$&')
}
