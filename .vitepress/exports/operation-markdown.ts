import type { Scene } from '../call/scenes.ts'
import type { HttpMethod } from '../model/http-method.ts'
import type { Operation } from '../model/operation.ts'
import type { Subject } from '../model/subject.ts'
import type { Project } from '../project/project.ts'
import type { Literal } from '../sample-values/literal.ts'
import type { MarkdownFieldTable } from './field-rows.ts'
import { removeTwoslashNotations } from 'twoslash/fallback'
import { responseKind } from '../model/operation.ts'
import { operationName } from '../model/subject.ts'
import { availabilityNotes } from '../page/availability.ts'
import { answerTable, requestTables } from './field-rows.ts'
import { markdownTable, tableCell } from './markdown-table.ts'
import { serversOf } from './servers.ts'

/** What the Markdown of operations is made from. */
export type OperationSource = Pick<Project, 'operation' | 'examples' | 'errorCodes' | 'reference'>

/** The errors of an operation, as Markdown. */
export interface ErrorSection {
  /** With its heading. */
  section: string
  table: string
}

/**
 * The parts of an operation that its page leaves to the model, as Markdown: each
 * stands where the page has its tables and its `[[examples]]`.
 */
export class OperationMarkdown {
  private readonly operation: Operation
  private readonly source: OperationSource
  private readonly subject: Subject
  private readonly method: HttpMethod
  private readonly level: number

  /**
   * @param source the project, loaded
   * @param subject what the operation is of
   * @param method its method
   * @param level the rank of the operation's heading
   * @throws if there is no such operation
   */
  constructor(source: OperationSource, subject: Subject, method: HttpMethod, level: number) {
    this.source = source
    this.subject = subject
    this.method = method
    this.level = level
    const operation = source.operation(subject, method)
    if (!operation)
      throw new Error(`There is no ${operationName(subject, method)}.`)
    this.operation = operation
  }

  /** Under the heading: how the operation is called. */
  endpoint(): string {
    if (this.subject.kind === 'webhook')
      return `微信支付以 \`POST\` 发到商户的通知地址，\`event_type\` 为 \`${this.subject.event}\`。`
    const servers = serversOf(this.operation, this.source.reference.document).map(({ url }) => `\`${url}\``)
    return [`- 请求：\`${operationName(this.subject, this.method)}\``, `- 接入点：${servers.join('、')}`].join('\n')
  }

  /** What is said of its use before anything else: one quotation for each note. */
  notes(): string[] {
    const { deprecated = false, 'x-replaced-by': replacement, 'x-restricted': restricted } = this.operation
    return availabilityNotes({ deprecated, ...replacement !== undefined && { replacement }, ...restricted !== undefined && { restricted } })
      .map(({ title, text }) => `> **${title}**：${text.replace(/\]\(<([^<>]*)>\)/g, ']($1)')}`)
  }

  /** In the place of the request table. */
  request(): string {
    return this.sections([...this.tables(requestTables(this.operation)), ...this.subject.kind === 'webhook' ? this.notification(this.subject.event) : []])
  }

  /** In the place of `[[examples]]`. */
  example(): string {
    const scenes = this.source.examples.scenes(this.subject, this.method)
    return this.sections(scenes.map(scene => [scenes.length > 1 ? `TypeScript 示例：${scene.title}` : 'TypeScript 示例', codeOf(scene)]))
  }

  /** In the place of the response table. */
  response(): string {
    const answer = responseKind(this.operation)
    const example = this.source.examples.response(this.subject, this.method)
    return this.sections([
      ...answer.type === 'json' ? this.tables(answerTable(answer.schema)) : [],
      ...answer.type === 'none' ? [['返回', '无返回内容，状态码为 `204`。']] as const : [],
      ...answer.type === 'stream' ? [['返回', `字节流：${answer.description}。`]] as const : [],
      ...example === undefined ? [] : [['返回示例', json(example)]] as const,
    ])
  }

  /** Below the response: the errors that may come instead, if there are any. */
  errors(): ErrorSection | undefined {
    const rows = this.source.errorCodes(this.subject).map(({ status, code, description }) => [String(status), `\`${code}\``, tableCell(description)])
    if (rows.length === 0)
      return undefined
    const table = markdownTable(['状态码', '错误码', '说明'], rows)
    return { section: this.sections([['错误码', table]]), table }
  }

  private notification(event: string): [title: string, text: string][] {
    const received = this.source.examples.notification(event)
    return received ? [['通知示例', json(received.body)], ['解密后的内容', json(received.content)]] : []
  }

  private tables(tables: readonly MarkdownFieldTable[]): [title: string, text: string][] {
    return tables.map(({ title, table }) => [title, table])
  }

  private sections(parts: readonly (readonly [title: string, text: string])[]): string {
    return parts.map(([title, text]) => `${'#'.repeat(this.level + 1)} ${title}\n\n${text}`).join('\n\n')
  }
}

function codeOf({ code }: Scene): string {
  return fence('ts', removeTwoslashNotations(code))
}

function json(value: Literal): string {
  return fence('json', JSON.stringify(value, undefined, 2))
}

/**
 * A code block, in a fence longer than any that is in the code.
 *
 * @see https://spec.commonmark.org/0.31.2/#fenced-code-blocks
 */
export function fence(language: string, code: string): string {
  const longest = Math.max(2, ...Array.from(code.matchAll(/^ *(`{3,})/gm), match => match[1]!.length))
  const mark = '`'.repeat(longest + 1)
  return `${mark}${language}\n${code.trim()}\n${mark}`
}
