/** Where all products are listed. */
export const OVERVIEW = '/openapi/'

/** Where all notifications are listed. */
export const NOTIFICATIONS = '/webhooks/'

/** A page's link from the root of the site, from its path in the folder of the pages. */
export function linkOf(relativePath: string): string {
  return `/${relativePath.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '')}`
}
