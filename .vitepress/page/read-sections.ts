import type Token from 'markdown-it/lib/token.mjs'
import type { Problem } from '../diagnostics/problem.ts'
import type { SourceRange } from '../diagnostics/source.ts'
import type { Link } from '../markup/inline-text.ts'
import type { MarkupSource } from '../markup/token-lines.ts'
import type { HttpMethod } from '../model/http-method.ts'
import type { Table } from '../table/parse-table.ts'
import { createProblem } from '../diagnostics/rule.ts'
import { rangeOfLine } from '../diagnostics/source.ts'
import { linksTo, plainText, textBeforeLinks } from '../markup/inline-text.ts'
import { meaningOf } from '../markup/page-grammar.ts'
import { indexAfter, lineOf } from '../markup/token-lines.ts'
import { looksLikeFields, parseTable } from '../table/parse-table.ts'
import { pageRules } from './page-rules.ts'

/** The part of a page that describes one operation: from its heading to the next one of its rank. */
export interface OperationSection {
  method: HttpMethod
  title: string
  /** Markdown. */
  description: string
  /** The line of the heading. */
  at: SourceRange
  request?: Table
  response?: Table
  /** Links to the official documents, in the order of the page. */
  links: Link[]
}

export interface Sections {
  sections: OperationSection[]
  /** Whether there is any table of fields, in a section or not. */
  hasTables: boolean
  problems: Problem[]
}

const OFFICIAL_HOST = 'pay.weixin.qq.com'

/**
 * Finds the operations that a page describes, and gives each its tables, its
 * description and its links.
 *
 * @param tokens all block tokens of the page
 * @param source where they come from
 * @param frontmatter what the page says at its top
 */
export function readSections(tokens: readonly Token[], source: MarkupSource, frontmatter: Record<string, unknown>): Sections {
  const reader = new SectionReader(source, frontmatter)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.type === 'heading_open') {
      reader.heading(token, tokens[i + 1])
    }
    else if (token.type === 'table_open') {
      const end = indexAfter(tokens, i, 'table_close')
      reader.table(tokens.slice(i, end + 1))
      i = end
    }
    else if (token.type === 'inline') {
      reader.text(token, tokens[i - 1]?.type === 'paragraph_open')
    }
  }
  return reader
}

interface Heading {
  text: string
  at: SourceRange
}

/** Walks down a page and remembers which section it is in. */
class SectionReader implements Sections {
  readonly sections: OperationSection[] = []
  readonly problems: Problem[] = []
  hasTables = false
  private readonly withoutMethod = new Set<Heading>()
  private current: Heading | undefined
  private section: OperationSection | undefined
  private readonly source: MarkupSource
  private readonly frontmatter: Record<string, unknown>

  constructor(source: MarkupSource, frontmatter: Record<string, unknown>) {
    this.source = source
    this.frontmatter = frontmatter
  }

  heading(token: Token, inline: Token | undefined): void {
    const at = this.at(token)
    const heading: Heading = { text: plainText(inline, this.frontmatter), at }
    this.current = heading
    const { operation, isHeading } = meaningOf(token)
    if (operation && isHeading) {
      this.section = { method: operation, title: heading.text, description: '', at, links: [] }
      this.sections.push(this.section)
    }
    else if (!operation) {
      this.section = undefined
    }
  }

  table(tokens: readonly Token[]): void {
    const at = this.at(tokens[0]!)
    const { table: kind } = meaningOf(tokens[0]!)
    if (!kind) {
      if (looksLikeFields(tokens))
        this.problems.push(createProblem(pageRules.unmarkedTable(), at))
      return
    }
    this.hasTables = true
    const { table, problems } = parseTable(tokens, kind, this.source)
    this.problems.push(...problems)
    if (!this.section)
      this.reportOutsideSection(at)
    else if (this.section[kind])
      this.problems.push(createProblem(pageRules.duplicateTable(kind, this.section[kind].at.start.line), at))
    else
      this.section[kind] = table
  }

  text(inline: Token, isParagraph: boolean): void {
    const { section } = this
    if (!section)
      return
    section.links.push(...linksTo(OFFICIAL_HOST, inline))
    if (isParagraph && !section.description && !section.request && !section.response)
      section.description = textBeforeLinks(inline, this.frontmatter)
  }

  /** A table that stands under no operation: told once for each heading. */
  private reportOutsideSection(at: SourceRange): void {
    const { current } = this
    if (!current)
      this.problems.push(createProblem(pageRules.noHeading(), at))
    else if (!this.withoutMethod.has(current))
      this.problems.push(createProblem(pageRules.headingWithoutMethod(current.text), current.at))
    if (current)
      this.withoutMethod.add(current)
  }

  private at(token: Token): SourceRange {
    return rangeOfLine(this.source.file, this.source.lines, lineOf(token, this.source))
  }
}
