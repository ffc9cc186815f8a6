import type { EntryGroup, PageEntry } from './families.ts'

/** A heading of the sidebar with the links under it. */
export interface NavigationSection {
  title: string
  link?: string
  groups: EntryGroup[]
}

/**
 * An entry of {@link PackedSection}: the title; the link, from the section's own where it
 * begins with that, which is where it has no slash in front; the methods; and 1 if it is
 * deprecated.
 */
type PackedEntry = [title: string, link: string, ...marks: (string | 1)[]]

/** A section of the sidebar in few bytes: every page holds some, and its script is sent for it. */
export type PackedSection = [title: string, link: string, ...groups: [title: string, ...entries: PackedEntry[]][]]

/** Sections as {@link unpackSections} reads them. */
export function packSections(sections: readonly NavigationSection[]): PackedSection[] {
  return sections.map(({ title, link = '', groups }) => [title, link, ...groups.map((group): [string, ...PackedEntry[]] =>
    [group.title, ...group.entries.map(entry => packEntry(entry, link))])])
}

/** What {@link packSections} has made. */
export function unpackSections(packed: readonly PackedSection[]): NavigationSection[] {
  return packed.map(([title, link, ...groups]) => ({
    title,
    ...link && { link },
    groups: groups.map(([title, ...entries]) => ({ title, entries: entries.map(entry => unpackEntry(entry, link)) })),
  }))
}

function packEntry({ title, link, methods = [], deprecated }: PageEntry, base: string): PackedEntry {
  const isBelow = base.endsWith('/') && link.startsWith(base) && link !== base
  return [title, isBelow ? link.slice(base.length) : link, ...methods, ...deprecated ? [1 as const] : []]
}

function unpackEntry([title, link, ...marks]: PackedEntry, base: string): PageEntry {
  const methods = marks.filter(mark => mark !== 1)
  return { title, link: link === '' || link.startsWith('/') ? link : base + link, ...methods.length > 0 && { methods }, ...marks.includes(1) && { deprecated: true as const } }
}
