import type Token from 'markdown-it/lib/token.mjs'

/**
 * A fence that stands in no page, to be rendered as if it did.
 *
 * @param beside any token of the page
 * @param info what would stand behind its opening backticks
 * @param content its code
 */
export function fenceToken(beside: Token, info: string, content: string): Token {
  const TokenClass = beside.constructor as typeof Token // markdown-it makes all of them
  const fence = new TokenClass('fence', 'code', 0)
  fence.info = info
  fence.content = content
  fence.markup = '```'
  return fence
}
