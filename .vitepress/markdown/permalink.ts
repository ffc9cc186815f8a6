import type Token from 'markdown-it/lib/token.mjs'
import type { MarkdownOptions } from 'vitepress'

type AnchorOptions = Exclude<NonNullable<MarkdownOptions['anchor']>, boolean>

/**
 * Puts a link to itself behind every heading, as VitePress does, but says what it
 * is in the language of the site.
 */
export const permalink: NonNullable<AnchorOptions['permalink']> = (slug, _, { tokens, Token: TokenClass }, i) => {
  const heading = tokens[i + 1]
  const title = (heading?.children ?? [])
    .filter(({ type }) => type === 'text' || type === 'code_inline')
    .map(({ content }) => content)
    .join('')
    .trim()
  const token = (type: string, tag: string, nesting: Token['nesting'], properties: Partial<Token>): Token =>
    Object.assign(new TokenClass(type, tag, nesting), properties)
  heading?.children?.push(
    token('text', '', 0, { content: ' ' }),
    token('link_open', 'a', 1, { attrs: [['class', 'header-anchor'], ['href', `#${slug}`], ['aria-label', `“${title}”的链接`]] }),
    token('html_inline', '', 0, { content: '&#8203;', meta: { isPermalinkSymbol: true } }),
    token('link_close', 'a', -1, {}),
  )
}
