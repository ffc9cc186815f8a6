import type { MarkdownEnv, MarkdownRenderer } from 'vitepress'
import type { HighlightedCode } from '../engine/static-html/highlighted-code.ts'
import type { HttpMethod } from '../model/http-method.ts'
import type { Subject } from '../model/subject.ts'
import type { ErrorCode } from '../page/error-codes.ts'
import type { Literal } from '../sample-values/literal.ts'
import { STATIC } from '../engine/static-html/static-html.ts'
import { ENCRYPTED_PART } from '../languages/typescript/print-notification-handler.ts'
import { meaningOf, placeAs } from '../markup/page-grammar.ts'
import { pageSubject } from '../page/read-page.ts'
import { errorId } from '../table/field-id.ts'
import { fenceToken } from './fence-token.ts'

export interface ResponseExampleOptions {
  /** What an operation answers, as JSON; nothing if that is not JSON. */
  response: (subject: Subject, method: HttpMethod) => Literal | undefined
  /** A notification: its body, and what the encrypted part of it holds. */
  notification: (event: string) => { body: Literal, content: Literal } | undefined
  /** The errors that it may answer with. */
  errors: (subject: Subject) => ErrorCode[]
  /** Where the answer is highlighted. */
  code: HighlightedCode
}

/** The type of the token that stands below a response table. */
export const RESPONSE_EXAMPLE = 'response_example'

/** The type of the token that stands below that. */
const ERROR_CODES = 'error_codes'

/**
 * Puts an example of the answer, and the errors that may come instead, below each
 * response table; below the table of a notification, an example of it.
 */
export function responseExamplePlugin(md: MarkdownRenderer, { response, notification, errors, code }: ResponseExampleOptions): void {
  md.core.ruler.push(RESPONSE_EXAMPLE, ({ tokens, env, Token }) => {
    const subject = pageSubject((env as MarkdownEnv).relativePath ?? '') // VitePress renders with no other
    if (subject === undefined)
      return
    const wanted = subject.kind === 'path' ? 'response' : 'request'
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!
      const { table, operation } = meaningOf(token)
      if (token.type === 'table_close' && table === wanted && operation)
        tokens.splice(i + 1, 0, ...[RESPONSE_EXAMPLE, ERROR_CODES].map(type => placeAs(new Token(type, '', 0), token)))
    }
  })

  md.renderer.rules[RESPONSE_EXAMPLE] = (tokens, i, options, env: MarkdownEnv, self) => {
    const subject = pageSubject(env.relativePath ?? '')!
    const { operation: method } = meaningOf(tokens[i]!)
    const value = response(subject, method!) // it has been put below a table of one
    const received = subject.kind === 'webhook' ? notification(subject.event) : undefined
    return [
      received === undefined ? '' : details('通知示例', renderJson(received.body), ' open') + details('解密后的内容', renderJson(received.content), ` open data-under="${ENCRYPTED_PART.join('.')}"`),
      value === undefined ? '' : details('返回示例', renderJson(value), ' open'),
    ].join('')

    function renderJson(json: Literal): string {
      const text = JSON.stringify(json, undefined, 2)
      const fence = fenceToken(tokens[i]!, 'json', text)
      return code.share(text, 'json', pre => self.render([fence], { ...options, highlight: () => pre }, env))
    }
  }

  md.renderer.rules[ERROR_CODES] = (tokens, i, _options, env: MarkdownEnv) => {
    const codes = errors(pageSubject(env.relativePath ?? '')!)
    const { operation: method, isOneOfSeveral } = meaningOf(tokens[i]!)
    return codes.length > 0 ? details('错误码', renderErrors(codes, isOneOfSeveral ? method : undefined)) : ''
  }

  function renderErrors(codes: readonly ErrorCode[], method: string | undefined): string {
    const rows = codes.map(({ status, code, description }, i) =>
      `<tr><td${codes.findIndex(other => other.code === code) === i ? ` id="${md.utils.escapeHtml(errorId(code, method))}"` : ''}>${status}</td><td><code>${md.utils.escapeHtml(code)}</code></td><td>${md.renderInline(description)}</td></tr>`)
    return `<table class="error-codes"><thead><tr><th scope="col">状态码</th><th scope="col">错误码</th><th scope="col">说明</th></tr></thead><tbody>${rows.join('')}</tbody></table>\n`
  }

  function details(title: string, html: string, attributes = ''): string {
    return `${STATIC.open}<details class="details custom-block"${attributes}><summary>${title}</summary>\n${html}</details>${STATIC.close}\n`
  }
}
