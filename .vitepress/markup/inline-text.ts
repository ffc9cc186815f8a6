import type Token from 'markdown-it/lib/token.mjs'
import { indexAfter } from './token-lines.ts'

export interface Link {
  text: string
  url: string
}

/**
 * The text of an inline token as a reader sees it.
 *
 * @param inline the token
 * @param frontmatter what stands for `{{ $frontmatter.title }}`
 */
export function plainText(inline: Token | undefined, frontmatter: Record<string, unknown> = {}): string {
  return (inline?.children ?? [])
    .map(child => child.type === 'code_inline' ? child.content : textOf(child, frontmatter))
    .join('')
    .trim()
}

/**
 * The Markdown of a paragraph up to its first link: that of
 * `{{ $frontmatter.description }} [官方文档](…)` is the description.
 *
 * @param inline the paragraph's token
 * @param frontmatter what stands for `{{ $frontmatter.description }}`
 */
export function textBeforeLinks(inline: Token, frontmatter: Record<string, unknown>): string {
  const children = inline.children ?? []
  const link = children.findIndex(({ type }) => type === 'link_open')
  return (link < 0 ? children : children.slice(0, link))
    .map(child => child.type === 'code_inline' ? `\`${child.content}\`` : child.type === 'softbreak' ? '\n' : textOf(child, frontmatter))
    .join('')
    .trim()
}

/** What VitePress has escaped of the front matter, because a template would take it for code. */
const ESCAPED: Record<string, string> = { '&#38;': '&', '&lt;': '<', '&gt;': '>', '&#123;': '{', '&#125;': '}' }

/** The text of a token, as it is shown: HTML as well. What VitePress puts in the place of front matter is HTML where it has to be, and is not there at all if it holds `<`. */
function textOf({ type, content, meta }: Token, frontmatter: Record<string, unknown>): string {
  const { frontmatterValue: isValue = false, isPermalinkSymbol = false } = (meta ?? {}) as { frontmatterValue?: boolean, isPermalinkSymbol?: boolean } // VitePress' own marks
  if (type === 'html_inline')
    return isValue ? content.replace(/&(?:#38|lt|gt|#123|#125);/g, entity => ESCAPED[entity]!) : isPermalinkSymbol ? '' : content
  if (type !== 'text')
    return ''
  return isValue ? content : content.replace(/\{\{\s*\$frontmatter\.(\w+)\s*\}\}/g, (written, key: string) => typeof frontmatter[key] === 'string' ? frontmatter[key] : written)
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

/** A description as plain text, for titles of browsers and lists: the code in it is text there. */
export function plainDescription(markdown: string): string {
  return markdown.replaceAll('`', '')
}
