import type { Catalogue, SearchEntryRow } from '../search-record.ts'
import type { Engine } from './content-search.ts'
import type { MatchedEntry } from './match-entries.ts'
import type { Query } from './query.ts'
import type { SiteRecord } from './site-records.ts'
import { CATALOGUE_FILE, entriesFile } from '../search-record.ts'
import { searchContent } from './content-search.ts'
import { matchEntries } from './match-entries.ts'
import { parseQuery } from './query.ts'
import { rank } from './rank.ts'
import { siteRecords } from './site-records.ts'

/** A page that has been found. */
export interface Found {
  record: SiteRecord
  /** What it has that was looked for; empty until that is known. */
  entries: MatchedEntry[]
}

export interface Findings {
  query: Query
  /** The best of what has been found, in order. */
  found: Found[]
  /** How many pages have been found in all. */
  total: number
}

/** How many pages are shown, how many of them without scrolling, and how many entries of each. */
const SHOWN = { pages: 20, inView: 7, entries: 3 } as const

/** The engine weighs where a word stands, and how much of a word was typed, and nothing else: each token stands once on a page. */
const RANKING = { termFrequency: 0, pageLength: 0, termSimilarity: 10 }

const NOTHING: ReadonlyMap<string, number> = new Map()

/** The search of the site: the engine, its index, and what it leads to. */
export class SiteSearch {
  private readonly records: Promise<SiteRecord[]>
  private readonly engine: Promise<Engine>
  private readonly entries = new Map<string, Promise<readonly SearchEntryRow[]>>()
  private readonly folder: string

  /**
   * Starts loading what the first search needs.
   *
   * @param folder the address of the folder of the search, with a slash at its end
   */
  constructor(folder: string) {
    this.folder = folder
    this.records = this.json<Catalogue>(CATALOGUE_FILE).then(siteRecords)
    this.engine = loadEngine(folder)
    // The browser's segmenter takes its time when it is first used: now, while nothing else can be done.
    parseQuery('分词')
    // Whoever searches is told.
    this.records.catch(() => undefined)
    this.engine.catch(() => undefined)
  }

  /**
   * Looks for what was typed. Names are known first: they are shown if the content
   * takes its time.
   *
   * @param typed what was typed
   * @param show is given what has been found, again whenever more is known
   * @param patience how long to wait for the content before showing names, in milliseconds
   * @throws if the engine or the catalogue cannot be loaded
   */
  async find(typed: string, show: (findings: Findings) => void, patience = 30): Promise<void> {
    const query = parseQuery(typed)
    const records = await this.records
    const search = (): Promise<Map<string, number>> => this.engine.then(engine => searchContent(engine, query))
    const ranked = (hits: ReadonlyMap<string, number>): Findings => {
      const { best, total } = rank(query, records, hits, SHOWN.pages)
      return { query, total, found: best.map(record => ({ record, entries: [] })) }
    }
    // The engine works beside the page: the names are put in order meanwhile.
    const searching = query.path ? undefined : search()
    let findings = ranked(NOTHING)
    const content = searching ?? (findings.total === 0 ? search() : undefined)
    if (content) {
      const early = findings.total > 0 ? setTimeout(() => show(inView(findings)), patience) : undefined
      const hits = await content.finally(() => clearTimeout(early))
      findings = ranked(hits)
    }
    show(inView(findings))
    // What is in view first: all of it at once would take its time.
    for (const [start, end] of [[0, SHOWN.inView], [SHOWN.inView, SHOWN.pages]] as const) {
      const entries = await Promise.all(findings.found.slice(start, end).map(({ record }) => this.entriesOf(record, query)))
      findings = { ...findings, found: findings.found.map((page, i) => ({ ...page, entries: entries[i - start] ?? page.entries })) }
      show(findings)
    }
  }

  /** What a page has of the query: nothing, if its entries cannot be loaded. */
  private async entriesOf({ id, title }: SiteRecord, query: Query): Promise<MatchedEntry[]> {
    if (query.path)
      return []
    const loading = this.entries.get(id) ?? this.json<SearchEntryRow[]>(entriesFile(id))
    this.entries.set(id, loading)
    try {
      const isNamed = query.words.every(({ pattern }) => pattern.test(title))
      return matchEntries(query, await loading, isNamed, SHOWN.entries)
    }
    catch {
      this.entries.delete(id)
      return []
    }
  }

  private async json<T>(file: string): Promise<T> {
    // The catalogue has one name for all times; the others have a new one when they change.
    const response = await fetch(this.folder + file, file === CATALOGUE_FILE ? { cache: 'no-cache' } : {})
    if (!response.ok)
      throw new Error(`${file}: ${response.status}`)
    return await response.json() as T // written by the build that this script is of
  }
}

/** The findings that are shown first, which are not more than can be seen. */
function inView(findings: Findings): Findings {
  return { ...findings, found: findings.found.slice(0, SHOWN.inView) }
}

async function loadEngine(folder: string): Promise<Engine> {
  const engine = await import(/* @vite-ignore */ `${folder}pagefind.js`) as Engine // the engine's own module
  await engine.options({ ranking: RANKING })
  await engine.init()
  return engine
}
