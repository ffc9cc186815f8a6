import type { Catalogue, CatalogueRow, SearchEntry, SearchEntryRow, SearchRecord } from './search-record.ts'
import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import * as pagefind from 'pagefind'
import { recordHtml } from './record-html.ts'
import { CATALOGUE_FILE, entriesFile } from './search-record.ts'

/** No language, for the engine: tokens are cut here, and it leaves them as they are. */
const LANGUAGE = 'und'

/** What the engine's own interface and its excerpts are made of. */
const UNUSED = /^fragment\/|^pagefind-(?:ui|modular-ui|component-ui|highlight)\./

/** What the engine writes before the JSON of a page. */
const SIGNATURE = 'pagefind_dcd'

/**
 * Makes all files that search needs in the browser: the engine, its index in chunks,
 * the catalogue, and the entries of each record.
 *
 * @param records all records, in the order in which equals are shown
 * @returns path in the folder of the search → content
 * @throws if the engine refuses anything
 */
export async function buildIndex(records: readonly SearchRecord[]): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: LANGUAGE })
  if (!index)
    throw new Error(`The search index cannot be made: ${errors.join(', ')}`)
  try {
    const written = records.map(record => ({ record, entries: JSON.stringify(record.entries.map(toRow)) }))
    const pages = written.map(({ record, entries }) => ({ url: pageUrl(record, entries), content: recordHtml(record) }))
    const added = await Promise.all(pages.map(page => index.addHTMLFile(page)))
    const made = await index.getFiles()
    const problems = [...added.flatMap(file => file.errors), ...made.errors]
    if (problems.length > 0)
      throw new Error(`The search index cannot be made: ${problems.join(', ')}`)
    const known = idsOf(made.files)
    const ids = pages.map(({ url }) => known.get(url)!)
    return new Map([
      ...made.files.filter(file => !UNUSED.test(file.path)).map(({ path, content }) => [path, content] as const),
      [CATALOGUE_FILE, encode(JSON.stringify(catalogueOf(records, ids)))],
      ...written.map(({ entries }, i) => [entriesFile(ids[i]!), encode(entries)] as const),
    ])
  }
  finally {
    await index.deleteIndex()
    await pagefind.close()
  }
}

/**
 * An address for the engine, which makes its id of a page from it and from the tokens.
 * What is stored under that id never changes: it is part of the address.
 */
function pageUrl({ label, path }: SearchRecord, entries: string): string {
  return `/${createHash('sha256').update(JSON.stringify([label, path, entries])).digest('hex').slice(0, 16)}`
}

/** What the engine calls each page, by the address that it was given. It says so in the pages that it would show. */
function idsOf(files: readonly { path: string, content: Uint8Array }[]): Map<string, string> {
  return new Map(files.flatMap(({ path, content }) => {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1]
    if (id === undefined)
      return []
    const { url } = JSON.parse(gunzipSync(content).toString('utf8').slice(SIGNATURE.length)) as { url: string } // written by the engine
    return [[url, id] as const]
  }))
}

function catalogueOf(records: readonly SearchRecord[], ids: readonly string[]): Catalogue {
  const families = [...new Set(records.map(({ family }) => family))]
  return {
    families,
    rows: records.map(({ label, path, title, family, aliases, deprecated }, i): CatalogueRow => {
      const row = [ids[i]!, label, path, title, families.indexOf(family)] as const
      if (deprecated)
        return [...row, aliases, 1]
      return aliases.length > 0 ? [...row, aliases] : [...row]
    }),
  }
}

function toRow({ anchor, name, title, values, text }: SearchEntry): SearchEntryRow {
  return [anchor, name, title, values, text]
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
