import type Token from 'markdown-it/lib/token.mjs'
import type { HttpMethod } from '../model/http-method.ts'
import type { Fence, MarkdownParser, Page } from '../page/read-page.ts'
import type { ErrorSection, OperationSource } from './operation-markdown.ts'
import { removeTwoslashNotations } from 'twoslash/fallback'
import { splitLines } from '../diagnostics/source.ts'
import { EXAMPLES } from '../markup/examples-directive.ts'
import { readFrontmatter } from '../markup/frontmatter.ts'
import { meaningOf } from '../markup/page-grammar.ts'
import { fence, OperationMarkdown } from './operation-markdown.ts'

/** A page of the site, to be written as Markdown that needs no site around it. */
export interface PageText {
  page: Page
  /** The whole file. */
  text: string
}

export interface PageMarkdownOptions {
  /** The site's parser. */
  markdown: MarkdownParser
  /** What operations are described by. */
  project: OperationSource
  /**
   * What stands in the place of a line that the site puts something in: a component, or
   * a directive like `[[fields]]`.
   *
   * @returns Markdown; `undefined` if the line is none of these
   */
  insert: (line: string) => string | undefined
  /** Makes links lead to Markdown, too. */
  link: (text: string) => string
}

/**
 * A page as plain Markdown, for people and language models: what the site makes of
 * its front matter, its tables of fields, its directives and components is written
 * out, from the model; every other word of the page stays.
 *
 * @param source the page
 * @param options what it is made with
 * @see https://spec.commonmark.org/0.31.2/
 */
export function pageMarkdown(source: PageText, options: PageMarkdownOptions): WrittenPage {
  const writer = new PageWriter(source, options)
  return { markdown: `${writer.write().filter(Boolean).join('\n\n')}\n`, errors: writer.errors }
}

/** A page that has been written. */
export interface WrittenPage {
  markdown: string
  /** The sections of it that list errors, in order. */
  errors: ErrorSection[]
}

/** How a container of the site begins: `::: tip 标题`. */
const CONTAINER = /^container_(.+)_open$/

/** What the page grammar writes at the end of a heading. */
const ATTRIBUTES = /\s*\{[#.][^{}]*\}\s*$/

/** Walks down the blocks of a page. */
class PageWriter {
  private readonly page: Page
  private readonly body: string[]
  /** How many lines of the file stand before the body. */
  private readonly bodyLine: number
  private readonly tokens: Token[]
  private readonly fences: Map<number, Fence>
  readonly errors: ErrorSection[] = []
  /** The operation that the blocks at hand are about. */
  private operation: OperationMarkdown | undefined
  /** Whether it has been said yet how that is called. */
  private isIntroduced = true
  private readonly options: PageMarkdownOptions

  constructor({ page, text }: PageText, options: PageMarkdownOptions) {
    this.options = options
    const { data, body, bodyLine } = readFrontmatter(page.file, text)
    this.page = page
    this.body = splitLines(body)
    this.bodyLine = bodyLine
    this.tokens = options.markdown.parse(body, { path: page.file, realPath: page.file, relativePath: '', frontmatter: data, cleanUrls: true, includes: [] })
    this.fences = new Map(page.fences.map(fence => [fence.at.start.line, fence]))
  }

  write(): string[] {
    const blocks = this.blocks(0, this.tokens.length)
    return [...blocks, ...this.introduction()]
  }

  /** The blocks between two tokens. */
  private blocks(start: number, end: number): string[] {
    const blocks: string[] = []
    for (let i = start; i < end; i++) {
      const token = this.tokens[i]!
      const last = token.nesting === 1 ? this.closing(i) : i
      // VitePress leaves an empty one behind each component.
      if (token.map && token.type !== 'inline')
        blocks.push(...this.block(i, last))
      i = last
    }
    return blocks
  }

  /** The token that closes the block which another one opens. */
  private closing(i: number): number {
    const { level } = this.tokens[i]!
    const found = this.tokens.findIndex((token, n) => n > i && token.nesting === -1 && token.level === level)
    return found < 0 ? this.tokens.length : found
  }

  private block(i: number, last: number): string[] {
    const token = this.tokens[i]!
    const container = CONTAINER.exec(token.type)?.[1]
    if (container !== undefined)
      return this.container(container, i, last)
    if (token.type === 'heading_open')
      return this.heading(token, this.tokens[i + 1]!)
    if (token.type === 'fence')
      return [this.fence(token)]
    const { table } = meaningOf(token)
    if (token.type === 'table_open' && this.operation && table === 'request')
      return [...this.introduction(), this.operation.request()]
    if (token.type === 'table_open' && this.operation && table === 'response') {
      const errors = this.operation.errors()
      this.errors.push(...errors ? [errors] : [])
      return [...this.introduction(), this.operation.response(), ...errors ? [errors.section] : []]
    }
    if (token.type === EXAMPLES)
      return [...this.introduction(), ...this.operation ? [this.operation.example()] : []]
    const lines = this.lines(token)
    return [this.options.insert(lines.trim()) ?? this.text(lines), ...token.type === 'paragraph_open' ? this.introduction() : []]
  }

  private heading(token: Token, inline: Token): string[] {
    const before = this.introduction()
    const level = Number(token.tag.slice(1))
    const { operation, isHeading } = meaningOf(token)
    if (operation && isHeading)
      this.describe(operation, level)
    return [...before, `${'#'.repeat(level)} ${this.text(inline.content.replace(ATTRIBUTES, ''))}`]
  }

  /** From here on, the page is about an operation. */
  private describe(method: HttpMethod, level: number): void {
    const { subject } = this.page
    if (subject === undefined || !this.options.project.operation(subject, method))
      return
    this.operation = new OperationMarkdown(this.options.project, subject, method, level)
    this.isIntroduced = false
  }

  /** How the operation at hand is called: once, under its description. */
  private introduction(): string[] {
    if (this.isIntroduced || !this.operation)
      return []
    this.isIntroduced = true
    return [...this.operation.notes().map(note => this.options.link(note)), this.operation.endpoint()]
  }

  private fence(token: Token): string {
    const shown = this.fences.get(this.bodyLine + token.map![0] + 1)
    const [info, code] = shown ? [shown.info, shown.code] : [token.info, token.content]
    const [language = ''] = info.trim().split(/[\s{[:]/)
    return fence(language, /\btwoslash\b/.test(info) ? removeTwoslashNotations(code) : code)
  }

  /** A group of tabs is one block after the other; any other container a quotation with its title. */
  private container(name: string, i: number, last: number): string[] {
    const blocks = this.blocks(i + 1, last)
    if (name === 'code-group')
      return blocks
    const title = this.tokens[i]!.info.trim().replace(/^\S+\s*/, '')
    const quoted = [...title ? [`**${this.text(title)}**`] : [], ...blocks].join('\n\n')
    return [splitLines(quoted).map(line => `> ${line}`.trimEnd()).join('\n')]
  }

  /** The lines of a block as they are written. */
  private lines({ map }: Token): string {
    return this.body.slice(map![0], map![1]).join('\n').trimEnd()
  }

  private text(written: string): string {
    const { frontmatter } = this.page
    return this.options.link(written.replace(/\{\{\s*\$frontmatter\.(\w+)\s*\}\}/g, (interpolation, key: string) => {
      const value = frontmatter[key]
      return typeof value === 'string' ? value : interpolation
    }))
  }
}
