import { Buffer } from 'node:buffer'
import minifyHtml from '@minify-html/node'

/**
 * HTML without the end tags and quotes that nothing needs: a tenth of a page, which is
 * sent as HTML and as a script. An element that is bound to a placeholder stays bound.
 *
 * @returns UTF-8
 */
export function minified(html: string): Buffer {
  return minifyHtml.minify(Buffer.from(html), {})
}

/** Highlighted code without spans that say nothing, and quotes that nothing needs. White space in it is kept. */
export function minifiedCode(code: string): string {
  return code.replace(/<span>([^<]*)<\/span>/g, '$1').replace(/<span( [^<>]*)>/g, (_, attributes: string) => `<span${attributes.replace(/="([\w-]+)"/g, '=$1')}>`)
}
