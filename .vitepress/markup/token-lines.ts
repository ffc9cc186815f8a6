import type Token from 'markdown-it/lib/token.mjs'

/** The file that Markdown has been parsed of, which leaves out its front matter. */
export interface MarkupSource {
  /** Absolute path. */
  file: string
  /** All lines of the file. */
  lines: readonly string[]
  /** How many lines stand before the Markdown that was parsed. */
  bodyLine: number
}

/** The 1-based line in the file on which a block token starts. */
export function lineOf(token: Token, source: Pick<MarkupSource, 'bodyLine'>): number {
  return (token.map?.[0] ?? 0) + source.bodyLine + 1
}

/** The index of the first token of a type behind `start`, or the end of the list. */
export function indexAfter(tokens: readonly Token[], start: number, type: string): number {
  for (let i = start + 1; i < tokens.length; i++) {
    if (tokens[i]!.type === type)
      return i
  }
  return tokens.length
}
