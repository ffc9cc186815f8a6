import type Token from 'markdown-it/lib/token.mjs'
import type { MarkdownRenderer } from 'vitepress'
import type { HttpMethod } from '../model/http-method.ts'
import { isHttpMethod } from '../model/http-method.ts'

/** The two tables of fields that an operation has. */
export type TableKind = 'request' | 'response'

/** What the page grammar makes of a block token. */
export interface TokenMeaning {
  /** The operation in whose section the token stands; absent outside of sections. */
  operation?: HttpMethod
  /** Whether the token is the heading that begins that section. */
  isHeading?: true
  /** Whether the section is the first of its page. */
  isFirst?: true
  /** Whether the page has other operations. */
  isOneOfSeveral?: true
  /** Of a table's first and last token: which fields the table lists. */
  table?: TableKind
}

/** What the parser tells of a page besides its tokens. */
export interface GrammarEnv {
  /** Whether the tokens have been noted on: a parser without {@link pageGrammar} finds no operations, and says nothing. */
  hasPageGrammar?: true
}

const NONE: TokenMeaning = {}

/**
 * Notes on each block token what it is to a page of the reference: readers, renderers and
 * exports take it from there.
 *
 * The section of an operation begins with a heading whose id is an HTTP method,
 * `# 标题 {#post}`, and ends before the next heading of its rank. A table of fields is
 * closed by `{.im-table #request}` or `{.im-table #response}`.
 *
 * @param md the parser, whose attributes have been read by then
 */
export function pageGrammar(md: Pick<MarkdownRenderer, 'core'>): void {
  md.core.ruler.push('page-grammar', ({ tokens, env }) => {
    (env as GrammarEnv).hasPageGrammar = true
    const isOneOfSeveral = tokens.filter(token => methodOf(token)).length > 1
    let section = NONE
    let rank = 0
    let isFirst = true
    let table: TableKind | undefined
    for (const token of tokens) {
      const method = methodOf(token)
      if (method) {
        section = { operation: method, ...isFirst && { isFirst }, ...isOneOfSeveral && { isOneOfSeveral } }
        rank = rankOf(token)
        isFirst = false
      }
      else if (token.type === 'heading_open' && rankOf(token) <= rank) {
        section = NONE
      }
      if (token.type === 'table_open')
        table = kindOf(token)
      if (method)
        note(token, { ...section, isHeading: true })
      else if (table && (token.type === 'table_open' || token.type === 'table_close'))
        note(token, { ...section, table })
      else if (section !== NONE && token.type !== 'inline')
        note(token, section)
    }
  })
}

/** What {@link pageGrammar} has noted on a token. */
export function meaningOf({ meta }: Token): TokenMeaning {
  return (meta as { grammar?: TokenMeaning } | null)?.grammar ?? NONE
}

/** A token that is made for a page stands where another one does. */
export function placeAs(token: Token, other: Token): Token {
  note(token, meaningOf(other))
  return token
}

function note(token: Token, grammar: TokenMeaning): void {
  token.meta = { ...token.meta as object | null, grammar }
}

function methodOf(token: Token): HttpMethod | undefined {
  const id = token.type === 'heading_open' ? token.attrGet('id') : undefined
  return isHttpMethod(id) ? id : undefined
}

/** `2` of an `h2`. */
function rankOf({ tag }: Token): number {
  return Number(tag.slice(1))
}

function kindOf(token: Token): TableKind | undefined {
  const id = token.attrGet('id')
  const isMarked = token.attrGet('class')?.split(/\s+/).includes('im-table')
  return isMarked && (id === 'request' || id === 'response') ? id : undefined
}
