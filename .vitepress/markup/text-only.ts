import type Token from 'markdown-it/lib/token.mjs'
import type { MarkdownRenderer } from 'vitepress'

/** The components that a page may show, each alone on its line, as `<OperationIndex />`. */
export const SITE_COMPONENTS = ['OperationIndex', 'ProductIndex', 'ExamplePlayground', 'PlaygroundLanguages'] as const

const COMPONENT = new RegExp(`^\\s*<(?:${SITE_COMPONENTS.join('|')}) \\/>\\s*$`)
const COMMENT = /^\s*<!--(?:(?!-->)[\s\S])*-->\s*$/

/**
 * The attributes that Markdown writes and those of the page grammar: none of them runs
 * anything, or takes anything from elsewhere that Markdown has not looked at.
 */
const ATTRIBUTES: ReadonlySet<string> = new Set(['id', 'class', 'href', 'src', 'alt', 'title', 'start', 'align', 'colspan', 'rowspan', 'tabindex', 'lang', 'dir', 'type', 'for', 'checked', 'disabled', 'width', 'height', 'loading', 'target', 'rel', 'no-title'])

/** What Markdown says of a column that is aligned. */
const ALIGNMENT = /^text-align:(?:left|center|right)$/

/** What Vue would take for the beginning of an expression. */
const INTERPOLATION = /\{\{/g

/**
 * Makes a page text and nothing else: what looks like HTML or like an expression of Vue
 * is shown as it was written, wherever it comes from, and so are no attributes but those
 * of the grammar. The components of the site are left, and `{{ $frontmatter.… }}`, which
 * VitePress has put into the text before.
 */
export function textOnly(md: MarkdownRenderer): void {
  const { renderer, utils: { escapeHtml } } = md
  for (const type of ['html_block', 'html_inline'] as const) {
    const render = renderer.rules[type]!
    renderer.rules[type] = (tokens, i, options, env, self) => {
      const token = tokens[i]!
      if (isComment(token))
        return ''
      if (!isRawHtml(token))
        return render(tokens, i, options, env, self)
      return type === 'html_block' ? `<p>${escapeHtml(token.content.trim())}</p>\n` : escapeHtml(token.content)
    }
  }

  const renderAttrs = renderer.renderAttrs.bind(renderer)
  renderer.renderAttrs = (token) => {
    if (unsafeAttributes(token).length > 0)
      token.attrs = token.attrs!.filter(([name, value]) => isSafe(name, value))
    return renderAttrs(token)
  }

  // It is the one text that VitePress writes into HTML as it stands.
  md.core.ruler.push('alert-titles', ({ tokens }) => {
    for (const token of tokens) {
      if (token.type === 'github_alert_open')
        token.meta = alertWith(token, title => escapeHtml(title))
    }
  })

  const renderAsync = md.renderAsync.bind(md)
  md.renderAsync = async (source, env) => (await renderAsync(source, env)).replace(INTERPOLATION, '&#123;&#123;')
}

/** Whether a token is HTML that somebody has written, and that is neither a comment nor a component of the site. */
export function isRawHtml(token: Token): boolean {
  return (token.type === 'html_block' || token.type === 'html_inline') && !isMade(token) && !COMPONENT.test(token.content) && !isComment(token)
}

/** The names of the attributes of a token that no page may have. */
export function unsafeAttributes({ attrs }: Token): string[] {
  return attrs?.filter(([name, value]) => !isSafe(name, value)).map(([name]) => name) ?? []
}

function isSafe(name: string, value: string): boolean {
  return ATTRIBUTES.has(name) || /^(?:data|aria)-[\w-]+$/.test(name) || (name === 'style' && ALIGNMENT.test(value))
}

function isComment({ type, content }: Token): boolean {
  return (type === 'html_block' || type === 'html_inline') && COMMENT.test(content)
}

/** Whether VitePress has made it: the value of front matter, which it has escaped, or the symbol behind a heading. */
function isMade({ meta }: Token): boolean {
  const { frontmatterValue, isPermalinkSymbol } = (meta ?? {}) as { frontmatterValue?: boolean, isPermalinkSymbol?: boolean } // VitePress' own marks
  return frontmatterValue === true || isPermalinkSymbol === true
}

/** What is known of a block like `> [!TIP] title`, with another title. */
function alertWith({ meta }: Token, change: (title: string) => string): object {
  const { title, ...rest } = meta as { title: string } // VitePress' own
  return { ...rest, title: change(title) }
}
