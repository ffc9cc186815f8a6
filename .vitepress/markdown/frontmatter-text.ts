import type { MarkdownEnv, MarkdownRenderer } from 'vitepress'

const DESCRIPTION = /\{\{\s*\$frontmatter\.description\s*\}\}/g
const VALUE = /\{\{\s*\$frontmatter\.(\w+)\s*\}\}/g

/**
 * Renders what a page shows of its front matter: the description as the Markdown that
 * it is, because Vue would show `` `appid` `` with its backticks, and everything else as
 * text. VitePress does the latter itself, but leaves to Vue what holds `<`.
 */
export function frontmatterTextPlugin(md: MarkdownRenderer): void {
  md.core.ruler.before('inline', 'frontmatter-description', ({ tokens, env }) => {
    const { frontmatter } = env as MarkdownEnv // VitePress renders with no other
    const description: unknown = frontmatter?.description
    if (typeof description !== 'string')
      return
    const text = withoutGrammar(description)
    for (const token of tokens) {
      if (token.type === 'inline')
        token.content = token.content.replace(DESCRIPTION, () => text)
    }
  })

  md.core.ruler.push('frontmatter-values', ({ tokens, env }) => {
    const { frontmatter = {} } = env as MarkdownEnv // likewise
    for (const { content, children } of tokens) {
      for (const child of content.includes('{{') ? children ?? [] : []) {
        if (child.type === 'text')
          child.content = child.content.replace(VALUE, (written, key: string) => typeof frontmatter[key] === 'string' ? frontmatter[key] : written)
      }
    }
  })
}

/** A text of which braces are text as well: no interpolation, and no attribute at its end. */
function withoutGrammar(text: string): string {
  return text.replaceAll('{{', '&#123;&#123;').replace(/\{([^{}]*)\}\s*$/, '&#123;$1&#125;')
}
