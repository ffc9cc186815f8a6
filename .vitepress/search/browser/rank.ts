import type { Query, Word } from './query.ts'
import type { SiteRecord } from './site-records.ts'
import { EVENT } from '../search-record.ts'
import { matchPath } from './path-query.ts'

export interface Ranking {
  /** The best, in order. */
  best: SiteRecord[]
  /** How many there are in all. */
  total: number
}

/**
 * What a match is worth. A record counts by its best; what it is worth besides, below
 * 100, decides between records that match alike.
 */
const WORTH = {
  path: 1200,
  name: 1000,
  alias: 1000,
  nameBeforeQualifier: 920,
  nameBegins: 800,
  nameContains: 720,
  nameHasWords: 620,
  /** Words that the title and the product have between them. */
  nameAndFamily: 560,
  /** And the path, too. */
  scattered: 420,
  /** What only the engine has found: fields, values, error codes, text. */
  content: 400,
} as const

/** What it is worth to come first in the catalogue. */
const PLACE = 60
/** What it is worth to have all words of the query in the title. */
const IN_TITLE = 80
/** What remains of its worth to what is deprecated: less than its successor has, even if that is named a little otherwise. */
const DEPRECATED = 0.5
/** Where the pages of the field dictionary are, one for each letter, and how many operations come before one. */
const DICTIONARY = '/fields/'
const BEFORE_DICTIONARY = 3

/** What each further character of a title costs, up to a limit. */
const SURPLUS = { each: 2, atMost: 60 } as const

/**
 * Puts records in order: by name, then by path and product, then by what they say.
 *
 * @param query what was typed
 * @param records all records of the site
 * @param found what the engine has found by the content of pages: id → how well, from 0 to 1
 * @param limit how many to give
 */
export function rank(query: Query, records: readonly SiteRecord[], found: ReadonlyMap<string, number>, limit: number): Ranking {
  if (query.path) {
    const byPath = best(records, limit, record => pathWorth(query.path!, record))
    if (byPath.total > 0)
      return byPath
  }
  const ranking = best(records, limit, record =>
    Math.max(nameWorth(query, record), contentWorth(query, record, found.get(record.id))) * (record.deprecated ? DEPRECATED : 1))
  const entry = records.find(({ id, path }) => found.has(id) && isEntryOf(path, query.runs))
  return entry ? withDictionary(ranking, entry, limit) : ranking
}

/** Puts the dictionary's page of a field after the first operations that have it. */
function withDictionary({ best, total }: Ranking, entry: SiteRecord, limit: number): Ranking {
  const others = best.filter(record => record !== entry)
  return { best: others.toSpliced(BEFORE_DICTIONARY, 0, entry).slice(0, limit), total: total + 1 }
}

function best(records: readonly SiteRecord[], limit: number, worth: (record: SiteRecord) => number): Ranking {
  const scored = records.flatMap((record) => {
    const score = worth(record)
    return score > 0 ? [{ record, score: score + PLACE * (1 - record.place) }] : []
  })
  scored.sort((a, b) => b.score - a.score)
  return { best: scored.slice(0, limit).map(({ record }) => record), total: scored.length }
}

function pathWorth({ segments, method }: NonNullable<Query['path']>, { label, path }: SiteRecord): number {
  if (label === '' || label === EVENT)
    return 0
  const match = matchPath(segments, path)
  return match > 0 ? WORTH.path * match + (method === label ? WORTH.path : 0) : 0
}

function nameWorth({ folded: query, words }: Query, record: SiteRecord): number {
  if (query === '')
    return 0
  const { title, aliases, family, folded } = record
  if (folded.title === query || folded.event === query)
    return WORTH.name
  if (folded.aliases.includes(query))
    return WORTH.alias
  if (folded.unqualified === query)
    return WORTH.nameBeforeQualifier
  const surplus = Math.min(SURPLUS.atMost, SURPLUS.each * (folded.title.length - query.length))
  if (folded.title.startsWith(query) || folded.event?.startsWith(query))
    return WORTH.nameBegins - surplus
  const others = words.filter(word => !has(word, folded.title, title))
  if (others.length === 0)
    return (folded.title.includes(query) ? WORTH.nameContains : WORTH.nameHasWords) - surplus
  const inTitle = words.length - others.length
  const share = IN_TITLE * inTitle / words.length
  if (inTitle > 0 && others.every(word => has(word, folded.family, family) || aliases.some((alias, i) => has(word, folded.aliases[i]!, alias))))
    return WORTH.nameAndFamily + share
  return others.every(word => has(word, folded.family, family) || folded.path.includes(`/${word.folded}/`))
    ? WORTH.scattered + share
    : 0
}

/** Whether a text has a word. Folded texts tell most of those that have not, in no time. */
function has({ folded, pattern }: Word, foldedText: string, text: string): boolean {
  return foldedText.includes(folded) && pattern.test(text)
}

function contentWorth({ words }: Query, { title, path, folded }: SiteRecord, found: number | undefined): number {
  // A page of the dictionary has a thousand words: it is about none of them.
  if (found === undefined || path.startsWith(DICTIONARY))
    return 0
  const inTitle = words.filter(word => has(word, folded.title, title)).length
  // A tenth more or less says nothing: a page may have a longer word that begins alike.
  return WORTH.content * Math.round(10 * found) / 10 + IN_TITLE * inTitle / Math.max(1, words.length)
}

/** Whether a field was asked for that a page of the dictionary may have. */
function isEntryOf(path: string, runs: Query['runs']): boolean {
  const [name, ...others] = runs
  return name !== undefined && !name.isHan && others.length === 0 && path === `${DICTIONARY}${name.text.split('.').at(-1)![0]}`
}
