import type Token from 'markdown-it/lib/token.mjs'
import type { Problem } from '../diagnostics/problem.ts'
import type { SourceRange } from '../diagnostics/source.ts'
import type { TableKind } from '../markup/page-grammar.ts'
import type { MarkupSource } from '../markup/token-lines.ts'
import { createProblem } from '../diagnostics/rule.ts'
import { rangeOfLine, rangeOnLine } from '../diagnostics/source.ts'
import { indexAfter, lineOf } from '../markup/token-lines.ts'
import { CELL_ATTRIBUTES } from './grammar.ts'
import { tableRules } from './table-rules.ts'

/** A table of fields, as the page writes it: rows in order, nesting still a number. */
export interface Table {
  kind: TableKind
  rows: Row[]
  /** The line of the column titles. */
  at: SourceRange
}

export interface Row {
  name: string
  /** The names of the rows that it is nested in, from the outermost, and its own; none, if it spans the table. */
  names: readonly string[]
  /** The type cell as written, without its attributes. */
  type: string
  /** Markdown. */
  description: string
  required: boolean
  /** How deep the row is; absent if that cannot be read, and reported. */
  indent?: number
  tooltip?: string
  /** Must be encrypted with the platform's public key. */
  encrypted: boolean
  /** A string that holds JSON. */
  encoded: boolean
  /** The text of a row that spans the table, in place of name, type and description. */
  spanning?: string
  /** The line of the row. */
  at: SourceRange
  nameAt: SourceRange
  typeAt: SourceRange
}

/**
 * Reads one table of a page from markdown-it's tokens.
 *
 * @param tokens from `table_open` to `table_close`, both included
 * @param kind which table it is
 * @param source where the tokens come from
 */
export function parseTable(tokens: readonly Token[], kind: TableKind, source: MarkupSource): { table: Table, problems: Problem[] } {
  const problems: Problem[] = []
  const rows: Row[] = []
  let names: readonly string[] = []
  let inBody = false
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.type === 'tbody_open')
      inBody = true
    if (token.type !== 'tr_open' || !inBody)
      continue
    const end = indexAfter(tokens, i, 'tr_close')
    const row = parseRow(tokens.slice(i, end), source, problems)
    names = row.spanning === undefined ? [...names.slice(0, row.indent ?? 0), row.name] : names
    rows.push({ ...row, names: row.spanning === undefined ? names : [] })
    i = end
  }
  const at = rangeOfLine(source.file, source.lines, lineOf(tokens[0]!, source))
  if (!rows.length)
    problems.push(createProblem(tableRules.emptyTable(kind), at))
  return { table: { kind, rows, at }, problems }
}

/**
 * Whether a table, marked or not, is one of fields: it has the column titles
 * that such a table has, or a row that says how it nests.
 */
export function looksLikeFields(tokens: readonly Token[]): boolean {
  const title = tokens.find(token => token.type === 'inline')?.content ?? ''
  return /^(?:请求参数|通知参数|返回字典)/.test(title)
    || tokens.some(token => token.attrIndex('data-required') >= 0 || token.attrIndex('data-indent') >= 0)
}

interface Cell {
  text: string
  attributes: Map<string, string>
  at: SourceRange
}

function parseRow(tokens: readonly Token[], source: MarkupSource, problems: Problem[]): Omit<Row, 'names'> {
  const line = lineOf(tokens[0]!, source)
  const cells = parseCells(tokens, line, source)
  const attributes = new Map<string, string>()
  for (const cell of cells) {
    for (const [name, value] of cell.attributes) {
      if (!(CELL_ATTRIBUTES as readonly string[]).includes(name))
        problems.push(createProblem(tableRules.unknownAttribute(name), cell.at))
      else if (!attributes.has(name))
        attributes.set(name, value)
    }
  }

  const at = rangeOfLine(source.file, source.lines, line)
  const [name, type, description] = cells
  const spanning = Number(name?.attributes.get('colspan') ?? 1) > 1 ? name!.text : undefined
  if (spanning === undefined) {
    if (!name?.text)
      problems.push(createProblem(tableRules.missingCell('name'), name?.at ?? at))
    else if (!type?.text)
      problems.push(createProblem(tableRules.missingCell('type'), name.at))
  }

  return {
    name: name?.text ?? '',
    type: type?.text ?? '',
    description: description?.text ?? '',
    required: attributes.has('data-required'),
    indent: parseIndent(attributes.get('data-indent'), name?.at ?? at, problems),
    tooltip: attributes.get('data-tooltip'),
    encrypted: attributes.has('data-encrypted'),
    encoded: attributes.has('data-encoded'),
    spanning,
    at,
    nameAt: name?.at ?? at,
    typeAt: type?.text ? type.at : name?.at ?? at,
  }
}

function parseIndent(value: string | undefined, at: SourceRange, problems: Problem[]): number | undefined {
  if (value === undefined)
    return 0
  if (/^\d+$/.test(value))
    return Number(value)
  problems.push(createProblem(tableRules.badIndent(value), at))
  return undefined
}

function parseCells(tokens: readonly Token[], line: number, source: MarkupSource): Cell[] {
  const columns = cellColumns(source.lines[line - 1] ?? '')
  const cells: Cell[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.type !== 'td_open')
      continue
    const content = tokens[i + 1]?.content ?? ''
    const attributes = new Map(token.attrs)
    const text = cellText(content, token)
    const { start, length } = columns[cells.length] ?? { start: 1, length: 1 }
    cells.push({
      text,
      attributes,
      at: rangeOnLine(source.file, line, start, text.length || length),
    })
  }
  return cells
}

/** What a cell says, without the attributes that it ends with. */
export function cellText(content: string, cell: Token): string {
  return cell.attrs?.some(([name]) => name !== 'style') ? withoutAttributes(content) : content
}

/** A cell's text without the `{…}` at its end, which the attributes plugin has read. */
function withoutAttributes(content: string): string {
  const trimmed = content.trimEnd()
  const start = trimmed.endsWith('}') ? trimmed.lastIndexOf('{') : -1
  return start < 0 ? content : trimmed.slice(0, start).trimEnd()
}

/**
 * Where the cells of a table row start (1-based) and how long they are, split
 * as GitHub Flavored Markdown splits them: at every `|` that no backslash escapes.
 *
 * @see https://github.github.com/gfm/#tables-extension-
 */
function cellColumns(line: string): { start: number, length: number }[] {
  const cells: { start: number, length: number }[] = []
  const push = (from: number, to: number): void => {
    const text = line.slice(from, to)
    const lead = text.length - text.trimStart().length
    cells.push({ start: from + lead + 1, length: text.trim().length })
  }
  let from = line.search(/\S/)
  if (line[from] === '|')
    from++
  for (let i = from; i < line.length; i++) {
    if (line[i] === '|' && line[i - 1] !== '\\') {
      push(from, i)
      from = i + 1
    }
  }
  if (line.slice(from).trim())
    push(from, line.length)
  return cells
}
