/** Where all products are listed. */
export const OVERVIEW = '/openapi/'

/** Where all notifications are listed. */
export const NOTIFICATIONS = '/webhooks/'

/**
 * The page at a link, by its path from the folder of the pages: `guide/index.md` at
 * `/guide/`, `guide/signature.md` at `/guide/signature`. The inverse of {@link linkOf}.
 */
export function pageAt(link: string): string {
  return `${link.slice(1)}${link.endsWith('/') ? 'index' : ''}.md`
}

/** A page's link from the root of the site, from its path in the folder of the pages. */
export function linkOf(relativePath: string): string {
  return `/${relativePath.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '')}`
}
