import type Token from 'markdown-it/lib/token.mjs'
import { indexAfter } from './parse-table.ts'

export interface Link {
  text: string
  url: string
}

/** The text of an inline token as a reader sees it. */
export function plainText(inline: Token | undefined): string {
  return (inline?.children ?? [])
    .filter(({ type }) => type === 'text' || type === 'code_inline')
    .map(({ content }) => content)
    .join('')
    .trim()
}

/**
 * The Markdown of a paragraph up to its first link: that of
 * `{{ $frontmatter.description }} [官方文档](…)` is the description.
 */
export function textBeforeLinks(inline: Token): string {
  const children = inline.children ?? []
  const link = children.findIndex(({ type }) => type === 'link_open')
  return (link < 0 ? children : children.slice(0, link))
    .map(({ type, content }) => type === 'code_inline' ? `\`${content}\`` : type === 'softbreak' ? '\n' : type === 'text' ? content : '')
    .join('')
    .trim()
}

/** The links of an inline token that lead to a host. */
export function linksTo(host: string, inline: Token): Link[] {
  const children = inline.children ?? []
  return children.flatMap((child, i): Link[] => {
    const url = child.type === 'link_open' ? child.attrGet('href') : null
    if (!url || !URL.canParse(url) || new URL(url).hostname !== host)
      return []
    const text = children.slice(i + 1, indexAfter(children, i, 'link_close')).map(({ content }) => content).join('')
    return [{ text, url }]
  })
}
