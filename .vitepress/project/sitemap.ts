import type { UserConfig } from 'vitepress'
import { pageAt } from '../navigation/addresses.ts'

/**
 * The settings of the site's map: every page, with the day on which it was changed last.
 *
 * @param address where the site is served, with a slash at its end
 * @param dates a page's path from the folder of the pages → when it was changed, as far as that is known
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemapOf(address: URL, dates: Promise<ReadonlyMap<string, string>> | undefined): NonNullable<UserConfig['sitemap']> {
  return {
    hostname: address.href,
    lastmodDateOnly: true,
    // Of the extensions of the protocol, none is used.
    xmlns: { news: false, video: false, image: false, xhtml: false },
    async transformItems(items) {
      const known = await dates
      return items.map(({ url }) => {
        const lastmod = known?.get(pageAt(`/${url}`))
        return { url, ...lastmod !== undefined && { lastmod } }
      })
    },
  }
}
