import type { PageData } from 'vitepress'
import type { CategoryOverview } from './categories.ts'
import type { EntryGroup, Family, PageEntry } from './families.ts'
import type { PackedSection } from './packed-sections.ts'
import type { SiteNavigation } from './site-navigation.ts'
import type { Step } from './trail.ts'
import { linkOf, NOTIFICATIONS, OVERVIEW } from './addresses.ts'
import { overviewOf } from './categories.ts'
import { placeIn } from './families.ts'
import { packSections } from './packed-sections.ts'
import { trailOf } from './trail.ts'

/** What a page knows of the others. */
export interface PageNavigation {
  /** What the sidebar shows. */
  sections: PackedSection[]
  /** On a page of a family: the family's folder. */
  family?: string
  /** On a page of the reference: the way to it. */
  trail?: Step[]
  /** On a page of the reference: what a reader may want next. */
  related?: EntryGroup[]
  /** On the overview: all products, by their categories. */
  categories?: CategoryOverview[]
  /** On the entry of a family, and of the notifications: its pages. */
  groups?: EntryGroup[]
  /** On the entry of a family: who may call it. */
  audience?: string[]
}

/** Page data with the navigation that {@link withNavigation} adds. */
export interface NavigatedPageData extends PageData {
  navigation?: PageNavigation
}

/** What a reader of a page may want next, by the page's link. */
type Related = ReadonlyMap<string, EntryGroup[]>

const NONE: Related = new Map()

/**
 * Gives each page the links that it shows: a page of the reference those of its
 * own product and the entries of its category. A list of all pages, written into
 * every page, would be most of the site's weight.
 */
export function withNavigation(pageData: PageData, site: SiteNavigation, related: Related = NONE): Partial<NavigatedPageData> {
  const link = linkOf(pageData.relativePath)
  if (link.startsWith('/guide/'))
    return { ...neighbours(pageData, site.guide, link), navigation: { sections: packSections([{ title: '指南', groups: [{ title: '', entries: site.guide }] }]) } }
  if (link.startsWith(NOTIFICATIONS))
    return notificationNavigation(pageData, site, link, related.get(link))
  return link.startsWith(OVERVIEW) ? referenceNavigation(pageData, site, link, related.get(link)) : {}
}

function referenceNavigation(pageData: PageData, site: SiteNavigation, link: string, related: EntryGroup[] | undefined): Partial<NavigatedPageData> {
  const { categories, families } = site
  const family = placeIn(families, link)
  const siblings = families.filter(other => other.link && other !== family && other.category === family?.category)
  const category = family?.category || '其他产品'
  return {
    ...neighbours(pageData, family ? [familyEntry(family), ...family.groups.flatMap(group => group.entries)] : [], link),
    navigation: {
      sections: packSections([
        ...family ? [{ title: family.title, ...family.link && { link: family.link }, groups: family.groups }] : [],
        ...siblings.length > 0 ? [{ title: category, groups: [{ title: '', entries: siblings.map(familyEntry) }] }] : [],
        { title: '全部产品', link: OVERVIEW, groups: [{ title: '', entries: categories.map(({ title }) => ({ title, link: `${OVERVIEW}#${title}` })) }] },
      ]),
      ...family && { family: family.path },
      ...wayTo(pageData, site, link),
      ...related && { related },
      ...link === OVERVIEW && { categories: overviewOf(categories, families) },
      ...family?.link === link && { groups: family.groups, audience: family.audience },
    },
  }
}

function notificationNavigation(pageData: PageData, site: SiteNavigation, link: string, related: EntryGroup[] | undefined): Partial<NavigatedPageData> {
  const { notifications } = site
  const own = notifications.find(group => group.entries.some(entry => entry.link === link))
  const all = notifications.filter(({ title }) => title).map(({ title }) => ({ title, link: `${NOTIFICATIONS}#${title}` }))
  return {
    ...neighbours(pageData, notifications.flatMap(group => group.entries), link),
    navigation: {
      sections: packSections([
        ...own ? [{ title: own.title || '回调通知', groups: [{ title: '', entries: own.entries }] }] : [],
        { title: '全部通知', link: NOTIFICATIONS, groups: [{ title: '', entries: all }] },
      ]),
      ...wayTo(pageData, site, link),
      ...related && { related },
      ...link === NOTIFICATIONS && { groups: notifications },
    },
  }
}

function wayTo({ title }: PageData, site: SiteNavigation, link: string): Pick<PageNavigation, 'trail'> {
  const trail = trailOf(title, link, site)
  return trail.length > 0 ? { trail } : {}
}

function familyEntry({ title, link }: Family): PageEntry {
  return { title, link }
}

/** The pages before and after a page, where VitePress' footer looks for them. */
function neighbours(pageData: PageData, entries: readonly PageEntry[], link: string): Pick<PageData, 'frontmatter'> {
  const linked = entries.filter(entry => entry.link)
  const i = linked.findIndex(entry => entry.link === link)
  const neighbour = (entry: PageEntry | undefined): object | false => entry && i >= 0 ? { text: entry.title, link: entry.link } : false
  return { frontmatter: { ...pageData.frontmatter, prev: neighbour(linked[i - 1]), next: neighbour(linked[i + 1]) } }
}
