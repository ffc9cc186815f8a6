import type { SiteNavigation } from './site-navigation.ts'
import { NOTIFICATIONS, OVERVIEW } from './addresses.ts'
import { placeIn } from './families.ts'

/** A step of the way from the top of the site to a page. */
export interface Step {
  title: string
  /** From the root of the site; the page itself has none. */
  link?: string
}

/**
 * The way to a page of the reference, from the list of all products or notifications
 * to the page itself.
 *
 * @param title the page's own title
 * @param link the page's link, from the root of the site
 * @returns nothing for the lists themselves, and for pages elsewhere
 */
export function trailOf(title: string, link: string, site: SiteNavigation): Step[] {
  if (link.startsWith(OVERVIEW) && link !== OVERVIEW)
    return productTrail(title, link, site)
  return link.startsWith(NOTIFICATIONS) && link !== NOTIFICATIONS ? notificationTrail(title, link, site) : []
}

function productTrail(title: string, link: string, { categories, families }: SiteNavigation): Step[] {
  const family = placeIn(families, link)
  const category = categories.find(({ title }) => title === family?.category)
  return [
    { title: '全部产品', link: OVERVIEW },
    ...category ? [{ title: category.title, link: `${OVERVIEW}#${category.title}` }] : [],
    ...family?.link && family.link !== link ? [{ title: family.title, link: family.link }] : [],
    { title },
  ]
}

function notificationTrail(title: string, link: string, { notifications }: SiteNavigation): Step[] {
  const group = notifications.find(({ entries }) => entries.some(entry => entry.link === link))
  return [
    { title: '全部通知', link: NOTIFICATIONS },
    ...group?.title ? [{ title: group.title, link: `${NOTIFICATIONS}#${group.title}` }] : [],
    { title },
  ]
}
