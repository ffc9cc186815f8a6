import type { MarkdownEnv, MarkdownRenderer } from 'vitepress'

const INTERPOLATION = /\{\{\s*\$frontmatter\.description\s*\}\}/g

/**
 * Renders the description of a page's front matter, where the page shows it, as
 * the Markdown that it is: Vue would show `` `appid` `` with its backticks.
 */
export function frontmatterTextPlugin(md: MarkdownRenderer): void {
  md.core.ruler.before('inline', 'frontmatter-text', ({ tokens, env }) => {
    const { frontmatter } = env as MarkdownEnv // VitePress renders with no other
    const description: unknown = frontmatter?.description
    if (typeof description !== 'string')
      return
    // What looks like an interpolation in the text is text.
    const text = description.replaceAll('{{', '&#123;&#123;')
    for (const token of tokens) {
      if (token.type === 'inline')
        token.content = token.content.replace(INTERPOLATION, () => text)
    }
  })
}
