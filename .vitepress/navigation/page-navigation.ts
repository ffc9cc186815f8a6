import type { PageData } from 'vitepress'
import type { EntryGroup, Family, PageEntry } from './families.ts'
import { placeIn } from './families.ts'

/** A heading of the sidebar with the links under it. */
export interface NavigationSection {
  title: string
  link?: string
  groups: EntryGroup[]
}

/** What a page knows of the others. */
export interface PageNavigation {
  sections: NavigationSection[]
  /** On the overview: all families with all their pages. */
  families?: Family[]
  /** On the entry of a family: that family. */
  family?: Family
}

/** Page data with the navigation that {@link withNavigation} adds. */
export interface NavigatedPageData extends PageData {
  navigation?: PageNavigation
}

/** All that pages can be linked from. */
export interface SiteNavigation {
  families: Family[]
  /** The pages of the guide, in order. */
  guide: PageEntry[]
}

const OVERVIEW = '/openapi/'

/**
 * Gives each page the links that it shows: a page of the reference those of its
 * own family and the entries of the other families. A list of all pages, written
 * into every page, would be most of the site's weight.
 */
export function withNavigation(pageData: PageData, { families, guide }: SiteNavigation): Partial<NavigatedPageData> {
  const link = `/${pageData.relativePath.replace(/(?:index)?\.md$/, '')}`
  if (link.startsWith('/guide/'))
    return { ...neighbours(pageData, guide, link), navigation: { sections: [{ title: '指南', groups: [{ title: '', entries: guide }] }] } }
  if (!link.startsWith(OVERVIEW))
    return {}

  const family = placeIn(families, link)
  const others = families.filter(other => other.link && other !== family)
  return {
    ...neighbours(pageData, family ? [familyEntry(family), ...family.groups.flatMap(group => group.entries)] : [], link),
    navigation: {
      sections: [
        ...family ? [{ title: family.title, link: family.link || undefined, groups: family.groups }] : [],
        ...others.length > 0 ? [{ title: family ? '其他产品' : '产品', groups: [{ title: '', entries: others.map(familyEntry) }] }] : [],
      ],
      ...link === OVERVIEW && { families },
      ...family?.link === link && { family },
    },
  }
}

function familyEntry({ title, link }: Family): PageEntry {
  return { title, link, methods: [] }
}

/** The pages before and after a page, where VitePress' footer looks for them. */
function neighbours(pageData: PageData, entries: readonly PageEntry[], link: string): Pick<PageData, 'frontmatter'> {
  const linked = entries.filter(entry => entry.link)
  const i = linked.findIndex(entry => entry.link === link)
  const neighbour = (entry: PageEntry | undefined): object | false => entry && i >= 0 ? { text: entry.title, link: entry.link } : false
  return { frontmatter: { ...pageData.frontmatter, prev: neighbour(linked[i - 1]), next: neighbour(linked[i + 1]) } }
}
