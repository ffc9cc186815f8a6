import type { HttpMethod } from '../reference/grammar.ts'
import type { OperationObject } from '../reference/openapi.ts'
import type { Table } from '../reference/parse-table.ts'
import type { PageOperations } from '../reference/print-page.ts'
import type { OperationSection } from '../reference/read-page.ts'
import { HTTP_METHODS } from '../reference/grammar.ts'
import { printLinks, printRequestTable, printResponseTable, printSection } from '../reference/print-page.ts'
import { splitLines } from '../reference/source.ts'

/** A replacement of lines of a page, counted from 0; `end` is exclusive. */
interface Edit {
  start: number
  end: number
  lines: string[]
}

/**
 * Brings a page up to date with its operations. Only the rows of its tables
 * change; tables, sections and links that are missing are added. All else that
 * stands on the page, a person has written, and it stays.
 *
 * @param text the page
 * @param sections its operations, as they have been read from that text
 * @param path the path that it describes
 * @param operations what the operations shall be, with the page's own texts
 */
export function mergePage(text: string, sections: readonly OperationSection[], path: string, operations: PageOperations): string {
  const lines = splitLines(text)
  const edits = sections.flatMap((section, i) => {
    const operation = operations[section.method]
    const end = (sections[i + 1]?.at.start.line ?? lines.length + 1) - 1
    return operation ? sectionEdits(section, path, operation, lines, end) : []
  })
  for (const { start, end, lines: added } of edits.toSorted((a, b) => b.start - a.start || b.end - a.end))
    lines.splice(start, end - start, ...added)

  const missing = HTTP_METHODS.filter((method): method is HttpMethod => operations[method] !== undefined && !sections.some(section => section.method === method))
  const added = missing.map(method => `\n${printSection(path, method, operations[method]!, false)}\n`)
  return `${lines.join('\n').trimEnd()}\n${added.join('')}`
}

function sectionEdits(section: OperationSection, path: string, operation: OperationObject, lines: readonly string[], end: number): Edit[] {
  const { request, response, at, links } = section
  const wanted = printRequestTable(path, operation)
  const first = request ?? response
  const edits: Edit[] = []
  if (request && wanted)
    edits.push(rowsEdit(request, wanted))
  else if (request)
    edits.push(removal(request, lines))
  else if (wanted)
    edits.push(insertion(beforeExamples(lines, at.start.line, first ? first.at.start.line - 1 : end), wanted))

  if (response)
    edits.push(rowsEdit(response, printResponseTable(operation)))
  const line = printLinks(operation)
  if (line && links.length === 0)
    edits.push(insertion(end, line))
  return edits
}

/** Replaces the rows of a table, and leaves its column titles. */
function rowsEdit(table: Table, wanted: string): Edit {
  const start = table.at.start.line + 1 // behind the titles and the line under them
  const rows = wanted.split('\n').slice(2).filter(line => line.startsWith('|'))
  return { start, end: lastLine(table), lines: rows }
}

/** Takes a table away, with the line that closes it and the empty one in front of it. */
function removal(table: Table, lines: readonly string[]): Edit {
  let end = lastLine(table)
  while (end < lines.length && (lines[end]!.trim() === '' || /^\{.*#request.*\}$/.test(lines[end]!.trim())))
    end++
  return { start: table.at.start.line - 1, end, lines: [] }
}

function insertion(line: number, text: string): Edit {
  return { start: line, end: line, lines: [...text.split('\n'), ''] }
}

function lastLine(table: Table): number {
  return table.rows.at(-1)?.at.start.line ?? table.at.start.line + 1
}

/** The line, counted from 0, in front of which a request table goes: that of the examples, or of what follows them. */
function beforeExamples(lines: readonly string[], from: number, to: number): number {
  const examples = lines.findIndex((line, i) => i >= from && i < to && (line.trim() === '[[examples]]' || /^(?:```|<<<|:::)/.test(line)))
  return examples < 0 ? to : examples
}
