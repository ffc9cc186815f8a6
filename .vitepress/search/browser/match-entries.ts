import type { SearchEntryRow } from '../search-record.ts'
import type { Query, Word } from './query.ts'
import { fieldOfEntry } from '../search-record.ts'
import { fold } from '../tokenize.ts'

/** An entry of a page that has what was looked for. */
export interface MatchedEntry {
  anchor: string
  /** Where it stands on the page. */
  part: '请求' | '返回' | '错误码' | '字段' | '章节'
  /** With those that it is part of: `amount.total`. A heading has none. */
  name: string
  title: string
  /** The value of an enum that was looked for. */
  value?: string
  /** The piece of the description that was looked for, if nothing else was. */
  excerpt?: string
}

/** How much of a description is shown before what was looked for, and in all, in characters. */
const EXCERPT = { before: 12, length: 48 } as const

const PARTS = { request: '请求', response: '返回' } as const

/** How telling each place is in which a word is found. */
const WORTH = { spelledName: 11, sameName: 10, name: 7, sameValue: 8, value: 5, title: 4, parent: 3, text: 1 } as const

/**
 * The entries of a page that have most of the words of a query, best first.
 *
 * @param query what was typed
 * @param entries the entries of the page
 * @param isNamed whether the page is found by its name already: then, what only mentions a word says nothing
 * @param limit how many to give
 */
export function matchEntries(query: Query, entries: readonly SearchEntryRow[], isNamed: boolean, limit: number): MatchedEntry[] {
  const { words } = query
  const scored = entries.flatMap((entry, i) => {
    const worth = words.map(word => wordWorth(word, entry))
    const count = worth.filter(Boolean).length
    const score = worth.reduce((sum, each) => sum + each, 0)
    return count === 0 || (isNamed && score < WORTH.title * words.length) ? [] : [{ entry, i, count, score }]
  })
  const most = Math.max(...scored.map(({ count }) => count))
  const best = Math.max(...scored.map(({ score }) => score))
  return scored
    .filter(({ count, score }) => count === most && score >= best / 2)
    .sort((a, b) => b.score - a.score || a.i - b.i)
    .slice(0, limit)
    .map(({ entry }) => describe(entry, words))
}

function wordWorth(word: Word, [anchor, name, title, values, text]: SearchEntryRow): number {
  const { folded } = word
  const path = fieldOfEntry(anchor)?.path ?? name
  if (name.toLowerCase() === word.text)
    return WORTH.spelledName
  // `amount.total` is the name of that field as well as `total`.
  if (fold(name) === folded || (folded.length > fold(name).length && fold(path).endsWith(folded)))
    return WORTH.sameName
  if (values.some(value => fold(value) === folded))
    return WORTH.sameValue
  if (word.pattern.test(name))
    return WORTH.name
  if (values.some(value => word.pattern.test(value)))
    return WORTH.value
  if (word.pattern.test(title))
    return WORTH.title
  return word.pattern.test(path) ? WORTH.parent : word.pattern.test(text) ? WORTH.text : 0
}

function describe([anchor, name, title, values, text]: SearchEntryRow, words: readonly Word[]): MatchedEntry {
  const field = fieldOfEntry(anchor)
  const path = field?.path ?? name
  const isIn = (place: string): boolean => words.some(({ pattern }) => pattern.test(place))
  const value = isIn(path) ? undefined : values.find(each => words.some(({ folded }) => folded === fold(each))) ?? values.find(isIn)
  return {
    anchor,
    part: field ? PARTS[field.table] : name === '' ? '章节' : anchor === name ? '字段' : '错误码',
    name: path,
    title,
    ...value !== undefined && { value },
    ...value === undefined && !isIn(path) && !isIn(title) && isIn(text) && { excerpt: excerptOf(text, words) },
  }
}

/** The piece of a text where the first of some words stands. */
function excerptOf(text: string, words: readonly Word[]): string {
  const places = words.map(({ pattern }) => text.search(pattern)).filter(place => place >= 0)
  const start = Math.max(0, Math.min(...places) - EXCERPT.before)
  const end = start + EXCERPT.length
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`
}
