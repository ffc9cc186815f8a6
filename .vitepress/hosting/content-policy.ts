import { createHash } from 'node:crypto'
import { CONNECTED_HOSTS } from './connected-hosts.ts'

/** A script in the HTML of a page, and not in a file of its own. JSON is data, which no policy asks for. */
const INLINE_SCRIPT = /<script(?![^>]*\s(?:src=|type="application\/[a-z+]*json"))[^>]*>([\s\S]*?)<\/script>/g

/** The beginning of an attribute of styles, and of the tag that it may stand in. */
const STYLE = ' style="'

/** What stands in an attribute for a character. */
const ENTITIES: Readonly<Record<string, string>> = { '&quot;': '"', '&amp;': '&', '&lt;': '<', '&gt;': '>', '&#39;': '\'' }

/**
 * The Content Security Policy of a built site, put together from its pages: nothing is
 * taken from another host, no text is run as code, and of what stands in the pages
 * themselves, the scripts of their heads and the style attributes are named by their
 * hashes. A script that stands anywhere else is none of the site's, and is not named.
 *
 * @see https://www.w3.org/TR/CSP3/
 */
export class ContentPolicy {
  private readonly scripts = new Hashes()
  private readonly styles = new Hashes()

  /** Takes note of what a page needs. To be called with the HTML of every page, as it is written. */
  add(html: string): void {
    const head = html.slice(0, html.indexOf('</head>'))
    for (const [, script] of head.matchAll(INLINE_SCRIPT))
      this.scripts.add(script!)
    for (const style of styleAttributes(html))
      this.styles.add(style)
  }

  /** The value of the header. The same pages give the same, in whatever order they come. */
  toString(): string {
    const directives: [name: string, ...values: string[]][] = [
      ['default-src', '\'self\''],
      // The search engine is WebAssembly, which is compiled and not evaluated.
      ['script-src', '\'self\'', '\'wasm-unsafe-eval\'', ...this.scripts.sources()],
      ['style-src', '\'self\'', ...this.styles.isEmpty ? [] : ['\'unsafe-hashes\'', ...this.styles.sources()]],
      // The icons of the theme stand in its style sheet.
      ['img-src', '\'self\'', 'data:'],
      // The sandbox of the reader's own machine, which examples are run against.
      ['connect-src', '\'self\'', ...CONNECTED_HOSTS.map(host => `http://${host}:*`)],
      ['object-src', '\'none\''],
      ['base-uri', '\'none\''],
      ['form-action', '\'none\''],
      ['frame-ancestors', '\'self\''],
    ]
    return directives.map(directive => directive.join(' ')).join('; ')
  }
}

/** Hashes of texts, each once. */
class Hashes {
  /** Text → its hash: thousands of pages have the same few. */
  private readonly known = new Map<string, string>()

  get isEmpty(): boolean {
    return this.known.size === 0
  }

  add(text: string): void {
    if (!this.known.has(text))
      this.known.set(text, createHash('sha256').update(text).digest('base64'))
  }

  /** As a policy names them. */
  sources(): string[] {
    return [...this.known.values()].sort().map(hash => `'sha256-${hash}'`)
  }
}

/** The values of the style attributes of a page, found without parsing all of its tags. */
function styleAttributes(html: string): string[] {
  const styles: string[] = []
  for (let at = html.indexOf(STYLE); at >= 0; at = html.indexOf(STYLE, at + 1)) {
    const start = at + STYLE.length
    const tag = html.slice(html.lastIndexOf('<', at), at)
    // In a text, a tag has ended before.
    if (/^<[a-z][^>]*$/i.test(tag))
      styles.push(html.slice(start, html.indexOf('"', start)).replace(/&(?:quot|amp|lt|gt|#39);/g, entity => ENTITIES[entity]!))
  }
  return styles
}
