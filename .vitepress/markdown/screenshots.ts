import type { MarkdownRenderer } from 'vitepress'
import { readFileSync } from 'node:fs'
import path from 'pathe'

/** Where the screenshots are served, for both colour schemes. */
export const SCREENSHOTS = '/screenshots/'

/** How many of its pixels a point of a page has. */
export const SCREENSHOT_SCALE = 2

const LIGHT = /^\/screenshots\/([\w-]+)\.light\.webp$/

/**
 * Shows a screenshot, which a page names in its light form, in the colours that the
 * reader has: `![what it shows](/screenshots/hover.light.webp)`. The other one is not
 * loaded, and both have their place before they are.
 *
 * @param md the renderer
 * @param options where the pictures are
 * @param options.publicFolder absolute path of the folder of files that are served as they are
 */
export function screenshotPlugin(md: MarkdownRenderer, { publicFolder }: { publicFolder: string }): void {
  const plain = md.renderer.rules.image!
  md.renderer.rules.image = (tokens, i, options, env, self) => {
    const token = tokens[i]!
    const name = LIGHT.exec(token.attrGet('src') ?? '')?.[1]
    if (name === undefined)
      return plain(tokens, i, options, env, self)
    const alt = md.utils.escapeHtml(self.renderInlineAsText(token.children ?? [], options, env))
    return ['light', 'dark'].map((scheme) => {
      const src = `${SCREENSHOTS}${name}.${scheme}.webp`
      const size = webpSize(readFileSync(path.join(publicFolder, src)))
      const place = size ? ` width="${size.width / SCREENSHOT_SCALE}" height="${size.height / SCREENSHOT_SCALE}"` : ''
      return `<img class="screenshot ${scheme}-scheme" src="${src}" alt="${alt}"${place} loading="lazy">`
    }).join('')
  }
}

/**
 * The size of a WebP picture in pixels, from its first bytes.
 *
 * @see https://developers.google.com/speed/webp/docs/riff_container
 */
export function webpSize(file: Uint8Array): { width: number, height: number } | undefined {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const kind = file.byteLength < 30 ? '' : String.fromCharCode(...file.subarray(12, 16))
  if (kind === 'VP8 ')
    return { width: view.getUint16(26, true) & 0x3FFF, height: view.getUint16(28, true) & 0x3FFF }
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true)
    return { width: (bits & 0x3FFF) + 1, height: ((bits >> 14) & 0x3FFF) + 1 }
  }
  const three = (at: number): number => view.getUint16(at, true) + (view.getUint8(at + 2) << 16)
  return kind === 'VP8X' ? { width: three(24) + 1, height: three(27) + 1 } : undefined
}
