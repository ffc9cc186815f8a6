/** What a search can lead to: an operation, a notification, or a page of text. */
export interface SearchRecord {
  /** The method in upper case; `EVENT` of a notification; nothing for a page of text. */
  label: string
  /** The operation's path, the event type, or the page's link. */
  path: string
  title: string
  /** The product that it belongs to, or the part of the site. */
  family: string
  description: string
  /** What else it is called. */
  aliases: readonly string[]
  /** Whether it is not to be used for anything new. */
  deprecated?: true
  entries: readonly SearchEntry[]
}

/** What a page says that can be linked to: a field, an error code, a heading. */
export interface SearchEntry {
  /** The id to open the page at. */
  anchor: string
  /** How developers spell it: `out_trade_no`, `NO_AUTH`. A heading has none. */
  name: string
  title: string
  /** The values of an enum. */
  values: readonly string[]
  text: string
}

/** The label of notifications, where an operation has its method. */
export const EVENT = 'EVENT'

/** All records, without their entries: what the browser loads before the first search. */
export interface Catalogue {
  families: string[]
  /** In the order in which equals are shown. */
  rows: CatalogueRow[]
}

export type CatalogueRow = [
  /** What the engine calls it, and the name of its {@link SearchEntryRow} file. */
  id: string,
  label: string,
  path: string,
  title: string,
  /** Index into the families. */
  family: number,
  aliases?: readonly string[],
  /** 1 if it is not to be used for anything new. */
  deprecated?: 1,
]

/** An entry, as the browser loads it for a record that is shown. */
export type SearchEntryRow = [anchor: string, name: string, title: string, values: readonly string[], text: string]

/** Names in the folder that the engine and these files are served from. */
export const SEARCH_FOLDER = 'pagefind'
export const CATALOGUE_FILE = 'catalogue.json'
export const entriesFile = (id: string): string => `entries/${id}.json`

/**
 * A field with those that it is part of, from the id of its row: `amount.total`.
 *
 * @returns the table and the path, or nothing for an anchor that is of no field
 */
export function fieldOfEntry(anchor: string): { table: 'request' | 'response', path: string } | undefined {
  const [, table, path] = /^(?:[a-z]+-)?(request|response)\.(.+)$/.exec(anchor) ?? []
  return path !== undefined && (table === 'request' || table === 'response') ? { table, path } : undefined
}
