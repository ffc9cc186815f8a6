import type { SearchRecord } from './search-record.ts'
import { DEPRECATED } from '../page/availability.ts'
import { fieldOfEntry } from './search-record.ts'
import { indexTokens } from './tokenize.ts'

/**
 * A record as the engine reads it: its tokens, each once, where it weighs most.
 * Weights are the engine's, from 0 to 10; what counts is their square.
 *
 * The text itself is left out: what the engine would show of it, the browser has from
 * the catalogue and the entries.
 *
 * @see https://pagefind.app/docs/weighting/
 */
export function recordHtml({ label, path, title, aliases, deprecated, family, description, entries }: SearchRecord): string {
  const known = new Set<string>()
  const paragraph = (weight: number, texts: readonly string[]): string => {
    const tokens = texts.flatMap(indexTokens).filter(token => !known.has(token) && known.add(token))
    return tokens.length > 0 ? `<p data-pagefind-weight="${weight}">${tokens.join(' ')}</p>` : ''
  }
  return [
    '<html><body>',
    paragraph(10, [title, ...aliases]),
    paragraph(8, entries.map(({ name }) => name)),
    paragraph(8, entries.map(({ anchor }) => fieldOfEntry(anchor)?.path.split('.').slice(-2).join('.') ?? '')),
    paragraph(6, entries.map(entry => entry.title)),
    paragraph(5, entries.flatMap(({ values }) => values)),
    paragraph(4, [family, ...deprecated ? [DEPRECATED] : [], ...label === '' ? [] : path.split('/')]),
    paragraph(2, [description]),
    paragraph(1, entries.map(({ text }) => text)),
    '</body></html>',
  ].join('')
}
