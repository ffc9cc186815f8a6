import type { Plugin } from 'vite'
import { Buffer } from 'node:buffer'

/**
 * Keeps the popups of a built site out of Vue's compiler and out of the pages'
 * scripts: they are put into each page's HTML after it has been rendered. A page
 * that is reached without a reload takes them from there when the first is asked
 * for.
 *
 * The development server writes no HTML; there, popups stay in the page.
 */
export class StaticPopups {
  /** As bytes: a string would take twice as much, and hold on to the page that it was cut from. */
  private readonly pages = new Map<string, Buffer>()
  private isBuild = false

  /** Learns whether the site is being built. */
  plugin(): Plugin {
    return {
      name: 'reference:static-popups',
      config: (_, { command }) => {
        this.isBuild = command === 'build'
      },
    }
  }

  /** Takes a page's popups, to be put into its HTML later. */
  take(page: string, html: string): boolean {
    if (this.isBuild)
      this.pages.set(page, Buffer.from(html))
    return this.isBuild
  }

  /** A page's HTML with its popups, which are let go. */
  addTo(html: string, page: string): string {
    const popups = this.pages.get(page)
    this.pages.delete(page)
    return popups ? html.replace('</body>', () => `${popups.toString()}</body>`) : html
  }
}
