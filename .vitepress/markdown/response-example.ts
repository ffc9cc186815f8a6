import type { MarkdownEnv, MarkdownRenderer } from 'vitepress'
import type { Literal } from '../examples/call.ts'
import type { ErrorCode } from '../reference/error-codes.ts'
import type { HttpMethod } from '../reference/grammar.ts'
import type { StaticHtml } from './static-html.ts'
import { isHttpMethod } from '../reference/grammar.ts'
import { apiPath } from '../reference/read-page.ts'
import { fenceToken } from './fence-token.ts'
import { STATIC } from './static-html.ts'

export interface ResponseExampleOptions {
  /** What an operation answers, as JSON; nothing if that is not JSON. */
  response: (path: string, method: HttpMethod) => Literal | undefined
  /** The errors that it may answer with. */
  errors: (path: string) => ErrorCode[]
  /** Where the answer is highlighted. */
  code: StaticHtml
}

/** The type of the token that stands below a response table. */
export const RESPONSE_EXAMPLE = 'response_example'

/**
 * Puts an example of the answer, and the errors that may come instead, below each
 * response table.
 */
export function responseExamplePlugin(md: MarkdownRenderer, { response, errors, code }: ResponseExampleOptions): void {
  md.core.ruler.push(RESPONSE_EXAMPLE, ({ tokens, env, Token }) => {
    if (apiPath((env as MarkdownEnv).relativePath ?? '') === undefined) // VitePress renders with no other
      return
    let method: string | null = null
    let isResponse = false
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!
      const id = token.attrGet('id')
      if (token.type === 'heading_open' && isHttpMethod(id))
        method = id
      if (token.type === 'table_open')
        isResponse = id === 'response' && (token.attrGet('class') ?? '').split(/\s+/).includes('im-table')
      if (token.type !== 'table_close' || !isResponse || !method)
        continue
      const example = new Token(RESPONSE_EXAMPLE, '', 0)
      example.meta = { method }
      tokens.splice(i + 1, 0, example)
      isResponse = false
    }
  })

  md.renderer.rules[RESPONSE_EXAMPLE] = (tokens, i, options, env: MarkdownEnv, self) => {
    const path = apiPath(env.relativePath ?? '')!
    const { method } = tokens[i]!.meta as { method: HttpMethod } // set above
    const value = response(path, method)
    return [
      value === undefined ? '' : details('返回示例', renderJson(value)),
      details('错误码', renderErrors(errors(path))),
    ].join('')

    function renderJson(json: Literal): string {
      const text = JSON.stringify(json, undefined, 2)
      const fence = fenceToken(tokens[i]!, 'json', text)
      return code.share(text, 'json', pre => self.render([fence], { ...options, highlight: () => pre }, env))
    }
  }

  function renderErrors(codes: readonly ErrorCode[]): string {
    const rows = codes.map(({ status, code, description }) =>
      `<tr><td>${status}</td><td><code>${md.utils.escapeHtml(code)}</code></td><td>${md.renderInline(description)}</td></tr>`)
    return `<table class="error-codes" tabindex="0"><thead><tr><th scope="col">状态码</th><th scope="col">错误码</th><th scope="col">说明</th></tr></thead><tbody>${rows.join('')}</tbody></table>\n`
  }

  function details(title: string, html: string): string {
    return `${STATIC.open}<details class="details custom-block"><summary>${title}</summary>\n${html}</details>${STATIC.close}\n`
  }
}
