import type { MatchedEntry } from '../../../search/browser/match-entries.ts'
import type { SiteRecord } from '../../../search/browser/site-records.ts'
import type { Findings } from '../../../search/browser/site-search.ts'
import { EVENT } from '../../../search/search-record.ts'

/** A result with what it leads to inside of its page. */
export interface ResultGroup {
  record: SiteRecord
  /** The method, or what it is instead. */
  badge: string
  option: ResultOption
  entries: { entry: MatchedEntry, option: ResultOption }[]
}

/** What the arrow keys go through: a page, or a place on it. */
export interface ResultOption {
  /** The id of its element. */
  id: string
  /** From the root of the site. */
  link: string
}

/** The results as the list shows them. */
export function resultGroups({ found }: Findings): ResultGroup[] {
  let count = 0
  const option = (link: string): ResultOption => ({ id: `search-option-${count++}`, link })
  return found.map(({ record, entries }) => ({
    record,
    badge: record.label === EVENT ? '通知' : record.label,
    option: option(record.link),
    entries: entries.map(entry => ({ entry, option: option(`${record.link.replace(/#.*$/, '')}#${entry.anchor}`) })),
  }))
}

/** All options, in the order in which they are shown. */
export function optionsOf(groups: readonly ResultGroup[]): ResultOption[] {
  return groups.flatMap(({ option, entries }) => [option, ...entries.map(entry => entry.option)])
}
