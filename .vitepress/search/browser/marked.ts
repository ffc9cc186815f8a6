import type { Run } from '../tokenize.ts'
import type { PathQuery } from './path-query.ts'
import { wordPattern } from '../tokenize.ts'

/** A piece of a text that is shown, and whether it is what was looked for. */
export interface Piece {
  text: string
  isMatch: boolean
}

/**
 * What finds in a text what was looked for: the whole of it where it stands together,
 * or else its words.
 *
 * @param words what was typed, and the words that it consists of
 * @param path the same, if it is a path
 * @returns nothing if there is nothing to be found
 */
export function markPattern(words: readonly Run[], path: PathQuery | undefined): RegExp | undefined {
  const sources = path
    ? [path.segments.map(escape).join('/'), ...path.segments.filter(segment => segment.length > 1).map(escape)]
    : words.map(wordPattern)
  // The longest first: an alternative that begins another one would hide it.
  const alternatives = [...new Set(sources)].sort((a, b) => b.length - a.length)
  return alternatives.length > 0 ? new RegExp(`(${alternatives.join('|')})`, 'giu') : undefined
}

/** Cuts a text where it has what was looked for. */
export function marked(text: string, pattern: RegExp | undefined): Piece[] {
  const pieces = pattern ? text.split(pattern) : [text]
  return pieces.flatMap((piece, i) => piece === '' ? [] : [{ text: piece, isMatch: i % 2 === 1 }])
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
