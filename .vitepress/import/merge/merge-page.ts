import type { HttpMethod } from '../../model/http-method.ts'
import type { Operation } from '../../model/operation.ts'
import type { Subject } from '../../model/subject.ts'
import type { PageOperations } from '../../page/print-page.ts'
import type { OperationSection } from '../../page/read-page.ts'
import type { Table } from '../../table/parse-table.ts'
import { splitLines } from '../../diagnostics/source.ts'
import { HTTP_METHODS } from '../../model/http-method.ts'
import { factsOf, printFacts } from '../../page/page-facts.ts'
import { printLinks, printSection } from '../../page/print-page.ts'
import { printRequestTable, printResponseTable } from '../../table/print-table.ts'
import { keepRows } from './keep-rows.ts'

/** A page as it is. */
export interface KnownPage {
  text: string
  /** Its operations, as they have been read from that text. */
  sections: readonly OperationSection[]
  /** What they say themselves. */
  operations: PageOperations
}

/** A replacement of lines of a page, counted from 0; `end` is exclusive. */
interface Edit {
  start: number
  end: number
  lines: string[]
}

/**
 * Brings a page up to date with its operations. Only rows that say something else
 * change; tables, sections and links that are missing are added. All else that
 * stands on the page, a person has written, and it stays.
 *
 * @param page the page
 * @param subject what it describes
 * @param operations what the operations shall be, with the page's own texts
 */
export function mergePage(page: KnownPage, subject: Subject, operations: PageOperations): string {
  const { text, sections } = page
  const lines = splitLines(text)
  const edits = [...frontmatterEdits(lines, operations), ...sections.flatMap((section, i) => {
    const operation = operations[section.method]
    const end = (sections[i + 1]?.at.start.line ?? lines.length + 1) - 1
    return operation ? sectionEdits(section, { subject, operation, known: page.operations[section.method], lines, end }) : []
  })]
  for (const { start, end, lines: added } of edits.toSorted((a, b) => b.start - a.start || b.end - a.end))
    lines.splice(start, end - start, ...added)

  const missing = HTTP_METHODS.filter((method): method is HttpMethod => operations[method] !== undefined && !sections.some(section => section.method === method))
  const added = missing.map(method => `\n${printSection(subject, method, operations[method]!, false)}\n`)
  const merged = added.length > 0 ? `${lines.join('\n').trimEnd()}\n${added.join('')}` : lines.join('\n')
  return text.includes('\r\n') ? merged.replaceAll('\n', '\r\n') : merged
}

/** Adds to the front matter what it does not say yet, and leaves every line of it. */
function frontmatterEdits(lines: readonly string[], operations: PageOperations): Edit[] {
  const closing = lines.findIndex((line, i) => i > 0 && /^---\s*$/.test(line))
  const facts = factsOf(Object.values(operations)[0] ?? {}) // all of them say the same
  const missing = printFacts(facts).filter(([key]) => !lines.some((line, i) => i < closing && new RegExp(`^(["']?)${key}\\1\\s*:`).test(line)))
  return closing > 0 && missing.length > 0 ? [insertion(closing, missing.flatMap(([, added]) => added))] : []
}

interface SectionMerge {
  subject: Subject
  /** What the operation shall be. */
  operation: Operation
  /** What the page says that it is. */
  known: Operation | undefined
  /** The lines of the page. */
  lines: readonly string[]
  /** Where the section ends, counted from 0. */
  end: number
}

function sectionEdits(section: OperationSection, { subject, operation, known, lines, end }: SectionMerge): Edit[] {
  const { request, response, at, links } = section
  const wanted = printRequestTable(subject, operation)
  const first = request ?? response
  const edits: Edit[] = []
  if (request && wanted)
    edits.push(rowsEdit(request, wanted, known && printRequestTable(subject, known), lines))
  else if (request)
    edits.push(removal(request, lines))
  else if (wanted)
    edits.push(insertion(beforeExamples(lines, at.start.line, first ? first.at.start.line - 1 : end), [...wanted.split('\n'), '']))

  if (response)
    edits.push(rowsEdit(response, printResponseTable(operation), known && printResponseTable(known), lines))
  const line = printLinks(operation)
  if (line && links.length === 0)
    edits.push(insertion(response ? behindTable(response, lines, end) : behindText(lines, at.start.line, end), ['', line]))
  return edits
}

/** Replaces the rows of a table that say something else, and leaves its column titles. */
function rowsEdit(table: Table, wanted: string, known: string | undefined, lines: readonly string[]): Edit {
  const start = table.at.start.line + 1 // behind the titles and the line under them
  const written = table.rows.map(row => lines[row.at.start.line - 1] ?? '')
  return { start, end: lastLine(table), lines: keepRows(rowsOf(wanted), known === undefined ? [] : rowsOf(known), written) }
}

/** The rows of a printed table. */
function rowsOf(table: string): string[] {
  return table.split('\n').slice(2).filter(line => line.startsWith('|'))
}

/** Takes a table away, with the line that closes it and the empty one in front of it. */
function removal(table: Table, lines: readonly string[]): Edit {
  let end = lastLine(table)
  while (end < lines.length && (lines[end]!.trim() === '' || /^\{.*#request.*\}$/.test(lines[end]!.trim())))
    end++
  return { start: table.at.start.line - 1, end, lines: [] }
}

function insertion(line: number, lines: string[]): Edit {
  return { start: line, end: line, lines }
}

function lastLine(table: Table): number {
  return table.rows.at(-1)?.at.start.line ?? table.at.start.line + 1
}

/** The line, counted from 0, behind the one that closes a table. */
function behindTable(table: Table, lines: readonly string[], to: number): number {
  const closing = lines.findIndex((line, i) => i >= lastLine(table) && i < to && /^\{[^{}]*#response\b[^{}]*\}$/.test(line.trim()))
  return closing < 0 ? lastLine(table) : closing + 1
}

/** The line, counted from 0, behind the last that says anything. */
function behindText(lines: readonly string[], from: number, to: number): number {
  let line = to
  while (line > from && lines[line - 1]!.trim() === '')
    line--
  return line
}

/** The line, counted from 0, in front of which a request table goes: that of the examples, or of what follows them. */
function beforeExamples(lines: readonly string[], from: number, to: number): number {
  const examples = lines.findIndex((line, i) => i >= from && i < to && (line.trim() === '[[examples]]' || /^(?:```|<<<|:::)/.test(line)))
  return examples < 0 ? to : examples
}
