import type { Query } from './query.ts'
import { wordTokens } from '../tokenize.ts'

/** The part of the engine's module that is used here. */
export interface Engine {
  options: (options: object) => Promise<void>
  init: () => Promise<void>
  search: (term: string) => Promise<{ results: { id: string, score: number }[] }>
}

/** Fewer hits than this, and words need not stand together any more. */
const FEW = 10

/**
 * Looks for a query in the content of pages.
 *
 * @returns id → how well it fits, from 0 to 1: pages that have the words together as they
 * were typed, before those that have all of them, before those that have some
 */
export async function searchContent(engine: Engine, { runs, words }: Query): Promise<Map<string, number>> {
  const search = (tokens: string[]): Promise<Map<string, number>> => scores(engine, [...new Set(tokens)])
  const together = await search(runs.flatMap(wordTokens))
  if (together.size >= FEW || words.length < 2)
    return together
  const all = await search(words.flatMap(wordTokens))
  if (all.size > 0)
    return merge(together, all, 0.6)
  const each = await Promise.all(words.map(word => search(wordTokens(word))))
  return each.reduce((sum, one) => {
    for (const [id, score] of one)
      sum.set(id, (sum.get(id) ?? 0) + score * 0.5 / words.length)
    return sum
  }, together)
}

async function scores(engine: Engine, tokens: readonly string[]): Promise<Map<string, number>> {
  // A single letter begins a tenth of all words: it would load as much of the index.
  if (tokens.length === 0 || tokens.every(token => /^[a-z0-9]$/.test(token)))
    return new Map()
  const { results } = await engine.search(tokens.join(' '))
  const top = results[0]?.score ?? 1
  return new Map(results.map(({ id, score }) => [id, top > 0 ? score / top : 0]))
}

function merge(first: ReadonlyMap<string, number>, second: ReadonlyMap<string, number>, factor: number): Map<string, number> {
  const merged = new Map(first)
  for (const [id, score] of second)
    merged.set(id, Math.max(merged.get(id) ?? 0, score * factor))
  return merged
}
