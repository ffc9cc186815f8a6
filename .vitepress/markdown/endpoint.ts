import type { MarkdownEnv, MarkdownRenderer } from 'vitepress'
import type { AvailabilityNote } from '../page/availability.ts'
import { meaningOf } from '../markup/page-grammar.ts'
import { availabilityNotes, readAvailability } from '../page/availability.ts'
import { pageSubject } from '../page/read-page.ts'

/** The type of the token that is that line: HTML of a page would be shown as text. */
const ENDPOINT = 'endpoint'

/**
 * Puts a line with the method and the path, each copyable, under the title and
 * description of every operation: it is what a reader looks for first, and pages
 * need not repeat their own location. Under it stands whether the operation may still
 * be used, and by whom. A notification has no such line, but may have what stands under it.
 */
export function endpointPlugin(md: MarkdownRenderer): void {
  md.core.ruler.push('endpoint', ({ tokens, env, Token }) => {
    const { relativePath, frontmatter = {} } = env as MarkdownEnv // VitePress renders with no other
    const subject = pageSubject(relativePath ?? '')
    if (!subject)
      return
    const notes = availabilityNotes(readAvailability(frontmatter) ?? { deprecated: false })
    if (subject.kind === 'webhook' && notes.length === 0)
      return
    for (let i = tokens.length - 1; i >= 0; i--) {
      const token = tokens[i]!
      const { operation: method, isHeading } = meaningOf(token)
      if (!method || !isHeading)
        continue
      const hasDescription = tokens[i + 3]?.type === 'paragraph_open'
      const line = new Token(ENDPOINT, '', 0)
      line.content = [subject.kind === 'webhook' ? '' : renderEndpoint(method.toUpperCase(), subject.path), ...notes.map(note => renderNote(note, env as MarkdownEnv))].join('')
      tokens.splice(i + (hasDescription ? 6 : 3), 0, line)
    }
  })

  md.renderer.rules[ENDPOINT] = (tokens, i) => tokens[i]!.content

  /** A landmark of its own would be one too many; as a note it is named before it is read. */
  function renderNote({ kind, title, text }: AvailabilityNote, env: MarkdownEnv): string {
    const html = md.renderInline(text, { ...env, links: [] })
    return `<div class="${kind === 'deprecated' ? 'warning' : 'info'} custom-block" role="note" aria-label="${title}" v-pre><p class="custom-block-title">${title}</p><p>${html}</p></div>\n`
  }

  function renderEndpoint(method: string, path: string): string {
    const text = md.utils.escapeHtml(path)
    // A long path breaks between its parts.
    return `<p class="endpoint" v-pre>
<button type="button" class="endpoint-method" data-method="${method}" data-copy="${method}" aria-label="复制请求方法 ${method}">${method}</button>
<button type="button" class="endpoint-path" data-copy="${text}" aria-label="复制请求路径 ${text}"><code>${text.replace(/(?<=.)\//g, '<wbr>/')}</code></button>
</p>\n`
  }
}
