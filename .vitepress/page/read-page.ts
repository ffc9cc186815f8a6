import type Token from 'markdown-it/lib/token.mjs'
import type { Problem } from '../diagnostics/problem.ts'
import type { SourceRange } from '../diagnostics/source.ts'
import type { GrammarEnv } from '../markup/page-grammar.ts'
import type { PageLinks } from '../markup/read-links.ts'
import type { MarkupSource } from '../markup/token-lines.ts'
import type { Subject } from '../model/subject.ts'
import type { Availability } from './availability.ts'
import type { Fence, PageReader } from './read-fences.ts'
import type { OperationSection } from './read-sections.ts'
import { createProblem } from '../diagnostics/rule.ts'
import { rangeOfLine, rangeOnLine, splitLines } from '../diagnostics/source.ts'
import { checkFrontmatter, checkMarkup } from '../markup/check-markup.ts'
import { frontmatterKey, readFrontmatter } from '../markup/frontmatter.ts'
import { readLinks } from '../markup/read-links.ts'
import { lineOf } from '../markup/token-lines.ts'
import { isHttpMethod } from '../model/http-method.ts'
import { pathSubject, webhookSubject } from '../model/subject.ts'
import { readAvailability } from './availability.ts'
import { mayListErrors, readErrorCodes } from './error-codes.ts'
import { readFollows } from './follows.ts'
import { pageRules } from './page-rules.ts'
import { readFences } from './read-fences.ts'
import { readSections } from './read-sections.ts'

export type { Fence, MarkdownParser, PageReader } from './read-fences.ts'
export type { OperationSection } from './read-sections.ts'

/** A Markdown file, read: what it declares, the fences that it shows, and where it leads. */
export interface Page extends PageLinks {
  /** Absolute path. */
  file: string
  /** What the page describes, if it describes anything. */
  subject?: Subject
  frontmatter: Record<string, unknown>
  /** Whether its operations may still be used, and where it says so. */
  availability?: Availability & { at: SourceRange }
  /** The calls that its notification tells of, and where it says so of each. */
  follows?: { path: string, at: SourceRange }[]
  operations: OperationSection[]
  fences: Fence[]
  problems: Problem[]
}

export interface PageSource {
  /** Absolute path. */
  file: string
  /** Path from the folder of the site's pages, with forward slashes. */
  relativePath: string
  text: string
}

const REFERENCE = /^openapi\/(.+)\.md$/

/** The API path that a page describes. Index pages and pages elsewhere describe none. */
function apiPath(relativePath: string): string | undefined {
  const path = REFERENCE.exec(relativePath)?.[1]
  return path === undefined || /(?:^|\/)index$/.test(path) ? undefined : `/${path}`
}

const NOTIFICATION = /^webhooks\/([\w.-]+)\.md$/

/** The type of the notification that a page describes. */
function eventType(relativePath: string): string | undefined {
  const event = NOTIFICATION.exec(relativePath)?.[1]
  return event === 'index' ? undefined : event
}

/**
 * What a page describes, which its location says: `/v3/x/{y}` for `openapi/v3/x/{y}.md`,
 * `TRANSACTION.SUCCESS` for `webhooks/TRANSACTION.SUCCESS.md`. Index pages, and pages
 * elsewhere, describe nothing.
 *
 * @param relativePath from the folder of the pages, with forward slashes
 */
export function pageSubject(relativePath: string): Subject | undefined {
  const [path, event] = [apiPath(relativePath), eventType(relativePath)]
  return path !== undefined ? pathSubject(path) : event !== undefined ? webhookSubject(event) : undefined
}

/**
 * Reads a page. Mistakes become problems of the page; what can be read is read in
 * spite of them.
 */
export function readPage({ file, relativePath, text }: PageSource, reader: PageReader): Page {
  const { data, body, bodyLine, problems } = readFrontmatter(file, text)
  const subject = pageSubject(relativePath)
  const page: Page = { file, ...subject && { subject }, frontmatter: data, operations: [], fences: [], links: [], anchors: [], fieldLists: [], problems }
  if (problems.length)
    return page

  const env: GrammarEnv & Record<string, unknown> = { path: file, realPath: file, relativePath, frontmatter: data, cleanUrls: true, includes: [] }
  let tokens: Token[]
  try {
    tokens = reader.markdown.parse(body, env)
  }
  catch (error) {
    problems.push(...whyUnreadable(file, splitLines(text), error))
    return page
  }

  if (!env.hasPageGrammar)
    throw new Error('The parser does not know the page grammar: its configuration has to call that of markup/markdown.ts.')

  const source: MarkupSource = { file, lines: splitLines(text), bodyLine }
  if (!readErrorCodes(data.errors))
    problems.push(createProblem(pageRules.badErrors(), frontmatterKey(file, source.lines, 'errors')))
  else if (data.errors !== undefined && !mayListErrors(relativePath))
    problems.push(createProblem(pageRules.misplacedErrors(), frontmatterKey(file, source.lines, 'errors')))
  declareAvailability(page, source)
  declareFollows(page, source)
  for (const token of tokens.filter(isInclude))
    problems.push(createProblem(pageRules.include(), rangeOfLine(file, source.lines, lineOf(token, source))))
  problems.push(...checkFrontmatter(data, source), ...checkMarkup(tokens, source))
  Object.assign(page, readLinks(tokens, source))
  const fences = readFences(tokens, source, reader, subject)
  page.fences = fences.fences
  problems.push(...fences.problems)
  if (subject !== undefined)
    declareOperations(page, tokens, source)
  return page
}

function declareAvailability(page: Page, source: MarkupSource): void {
  const availability = readAvailability(page.frontmatter)
  const isReadable = readAvailability({ deprecated: page.frontmatter.deprecated }) !== undefined
  const saysDeprecated = availability ? availability.deprecated : !isReadable
  const at = frontmatterKey(source.file, source.lines, saysDeprecated ? 'deprecated' : 'restricted')
  if (!availability)
    page.problems.push(createProblem(pageRules.badAvailability(), at))
  else if (availability.deprecated || availability.restricted !== undefined)
    page.availability = { ...availability, at }
}

function declareFollows(page: Page, source: MarkupSource): void {
  const follows = readFollows(page.frontmatter)
  const at = frontmatterKey(source.file, source.lines, 'follows')
  if (!follows || (follows.length > 0 && page.subject?.kind !== 'webhook'))
    page.problems.push(createProblem(pageRules.badFollows(), at))
  else if (follows.length > 0)
    page.follows = follows.map(path => ({ path, at: entryOf(path, source, at) ?? at }))
}

/** Where an entry of a list stands: whole, and not as the beginning of another. */
function entryOf(text: string, { file, lines, bodyLine }: MarkupSource, from: SourceRange): SourceRange | undefined {
  for (let line = from.start.line; line <= bodyLine; line++) {
    const written = lines[line - 1]!
    for (let column = written.indexOf(text); column >= 0; column = written.indexOf(text, column + 1)) {
      if (/^["',\]\s]|^$/.test(written.slice(column + text.length)))
        return rangeOnLine(file, line, column + 1, text.length)
    }
  }
  return undefined
}

/** Reads what a page declares. One without tables declares nothing; its fences alone are held to account. */
function declareOperations(page: Page, tokens: readonly Token[], source: MarkupSource): void {
  const { sections, hasTables, problems } = readSections(tokens, source, page.frontmatter)
  page.problems.push(...problems)
  if (!hasTables)
    return
  if (!isText(page.frontmatter.title))
    page.problems.push(createProblem(pageRules.missingTitle(), frontmatterKey(source.file, source.lines, 'title')))
  if (!isText(page.frontmatter.description))
    page.problems.push(createProblem(pageRules.missingDescription(), frontmatterKey(source.file, source.lines, 'description')))
  for (const { method, response, at } of sections) {
    if (!response)
      page.problems.push(createProblem(pageRules.noResponseTable(method), at))
  }
  page.operations = sections
}

const HEADING_WITH_ID = /^ {0,3}#{1,6}\s.*\{[^{}#]*#([\w-]+)/

/** What is wrong with a page that the parser refuses: it does so when two headings have one id. */
function whyUnreadable(file: string, lines: readonly string[], error: unknown): Problem[] {
  const problems: Problem[] = []
  const seen = new Map<string, number>()
  lines.forEach((text, i) => {
    const id = HEADING_WITH_ID.exec(text)?.[1]
    if (id === undefined)
      return
    const first = seen.get(id)
    if (first === undefined)
      seen.set(id, i + 1)
    else
      problems.push(createProblem(isHttpMethod(id) ? pageRules.duplicateMethod(id, first) : pageRules.duplicateId(id, first), rangeOfLine(file, lines, i + 1)))
  })
  return problems.length > 0
    ? problems
    : [createProblem(pageRules.unreadable(error instanceof Error ? error.message : String(error)), rangeOnLine(file, 1, 1, 1))]
}

/** VitePress' directive, which is switched off: what it brings in, nobody would check. */
function isInclude(token: Token): boolean {
  return token.type === 'html_block' && /<!--\s*@include:/.test(token.content)
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}
