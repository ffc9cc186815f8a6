import type { Catalogue } from '../search-record.ts'
import { linkTo, pathSubject, webhookSubject } from '../../model/subject.ts'
import { EVENT } from '../search-record.ts'
import { fold } from '../tokenize.ts'

/** A record as the browser knows it before its entries are loaded. */
export interface SiteRecord {
  id: string
  /** The method in upper case, `EVENT`, or nothing. */
  label: string
  path: string
  title: string
  family: string
  aliases: readonly string[]
  /** Whether it is not to be used for anything new. */
  deprecated: boolean
  /** From the root of the site, with the operation's own anchor if its page has several. */
  link: string
  /** Its place among equals, from 0 for the first to 1. */
  place: number
  folded: FoldedNames
}

/** The names of a record as queries are compared with them. */
export interface FoldedNames {
  title: string
  /** The title without what tells operations of one name apart, at its end. */
  unqualified: string
  aliases: readonly string[]
  family: string
  /** The type of a notification. */
  event?: string
  /** The path, with its slashes and one more at its end. */
  path: string
}

const QUALIFIER = /（[^（）]*）$/

/** The records of a catalogue, in its order. */
export function siteRecords({ families, rows }: Catalogue): SiteRecord[] {
  const foldedFamilies = families.map(fold)
  const operations = new Map<string, number>()
  for (const [, label, path] of rows) {
    if (label !== '')
      operations.set(path, (operations.get(path) ?? 0) + 1)
  }
  return rows.map(([id, label, path, title, family, aliases = [], deprecated], i) => ({
    id,
    label,
    path,
    title,
    family: families[family] ?? '',
    aliases,
    deprecated: deprecated === 1,
    link: linkOf(label, path, (operations.get(path) ?? 0) > 1),
    place: i / rows.length,
    folded: {
      title: fold(title),
      unqualified: fold(title.replace(QUALIFIER, '')),
      aliases: aliases.map(fold),
      family: foldedFamilies[family] ?? '',
      path: `${path.toLowerCase().replace(/[^a-z0-9/]+/g, '')}/`,
      ...label === EVENT && { event: fold(path) },
    },
  }))
}

function linkOf(label: string, path: string, isOneOfSeveral: boolean): string {
  if (label === '')
    return path
  if (label === EVENT)
    return linkTo(webhookSubject(path))
  return `${linkTo(pathSubject(path))}${isOneOfSeveral ? `#${label.toLowerCase()}` : ''}`
}
