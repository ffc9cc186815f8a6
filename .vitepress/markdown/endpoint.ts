import type { MarkdownEnv, MarkdownRenderer } from 'vitepress'
import type { Availability } from '../reference/availability.ts'
import { readAvailability } from '../reference/availability.ts'
import { isHttpMethod } from '../reference/grammar.ts'
import { apiPath } from '../reference/read-page.ts'

/** The type of the token that is that line: HTML of a page would be shown as text. */
const ENDPOINT = 'endpoint'

/**
 * Puts a line with the method and the path, each copyable, under the title and
 * description of every operation: it is what a reader looks for first, and pages
 * need not repeat their own location. Under it stands whether the operation may still
 * be used, and by whom.
 */
export function endpointPlugin(md: MarkdownRenderer): void {
  md.core.ruler.push('endpoint', ({ tokens, env, Token }) => {
    const { relativePath, frontmatter = {} } = env as MarkdownEnv // VitePress renders with no other
    const path = relativePath ? apiPath(relativePath) : undefined
    if (path === undefined)
      return
    for (let i = tokens.length - 1; i >= 0; i--) {
      const token = tokens[i]!
      const method = token.type === 'heading_open' ? token.attrGet('id') : undefined
      if (!isHttpMethod(method))
        continue
      const hasDescription = tokens[i + 3]?.type === 'paragraph_open'
      const line = new Token(ENDPOINT, '', 0)
      line.content = renderEndpoint(method.toUpperCase(), path) + renderAvailability(readAvailability(frontmatter), env as MarkdownEnv)
      tokens.splice(i + (hasDescription ? 6 : 3), 0, line)
    }
  })

  md.renderer.rules[ENDPOINT] = (tokens, i) => tokens[i]!.content

  function renderAvailability({ deprecated = false, replacement, restricted }: Partial<Availability> = {}, env: MarkdownEnv): string {
    const inline = (text: string): string => md.renderInline(text, { ...env, links: [] })
    return [
      deprecated ? banner('warning', '已废弃', `不要用于新的接入${replacement === undefined ? '' : `，改用 ${inline(`[\`${replacement}\`](</openapi${replacement}>)`)}`}。`) : '',
      restricted === undefined ? '' : banner('info', '限定使用', inline(restricted)),
    ].join('')
  }

  function banner(kind: string, title: string, html: string): string {
    return `<div class="${kind} custom-block" v-pre><p class="custom-block-title">${title}</p><p>${html}</p></div>\n`
  }

  function renderEndpoint(method: string, path: string): string {
    const text = md.utils.escapeHtml(path)
    return `<p class="endpoint" v-pre>
<button type="button" class="endpoint-method" data-method="${method}" data-copy="${method}" aria-label="复制请求方法 ${method}">${method}</button>
<button type="button" class="endpoint-path" data-copy="${text}" aria-label="复制请求路径 ${text}"><code>${text}</code></button>
</p>\n`
  }
}
