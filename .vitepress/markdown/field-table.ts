import type Token from 'markdown-it/lib/token.mjs'
import type { MarkdownEnv, MarkdownRenderer } from 'vitepress'
import type { FieldDictionary, FieldMeaning } from '../dictionary/field-dictionary.ts'
import type { TableKind } from '../markup/page-grammar.ts'
import type { Annotations } from '../table/read-schema.ts'
import { fieldMeaning, labelsOf } from '../dictionary/field-dictionary.ts'
import { printFieldText, readFieldText } from '../dictionary/field-text.ts'
import { currentPopups } from '../engine/hovers/current-popups.ts'
import { popup } from '../engine/hovers/page-popups.ts'
import { STATIC } from '../engine/static-html/static-html.ts'
import { meaningOf } from '../markup/page-grammar.ts'
import { fieldIds } from '../table/field-id.ts'
import { cellText } from '../table/parse-table.ts'
import { parseType } from '../table/parse-type.ts'
import { annotations, rowSchema } from '../table/read-schema.ts'

/** What a table is called, and what `data-required` means in it. */
const TABLES = {
  request: { label: '请求参数', required: '必填' },
  response: { label: '返回字典', required: '必返' },
} as const satisfies Record<TableKind, object>

/** What is known of the page between two tokens. */
interface TableEnv extends MarkdownEnv {
  fieldTables?: {
    /** The table of fields that the tokens at hand stand in, if they do. */
    table?: TableKind
    /** What to write at the end of the cell at hand. */
    cellEnd: string
    /** The names of the row at hand and of those above it that it belongs to. */
    names: string[]
    /** What gives the rows of the table their ids. */
    ids?: ReturnType<typeof fieldIds>
    /** The cell of the row, from 0. */
    cell: number
    /** What the row at hand says. */
    row: TableRow
  }
}

/** What the cells of a row say, and the dictionary of their field. */
interface TableRow {
  description: string
  meaning: FieldMeaning
  /** What is declared of the field besides its type. */
  annotations: Annotations
}

const EMPTY_ROW: TableRow = { description: '', meaning: {}, annotations: {} }

export interface FieldTableOptions {
  /** What is known of fields besides what tables say. */
  dictionary: () => FieldDictionary
}

/**
 * Renders the tables of fields so that everybody can read them: “required” as
 * text, asides as buttons that open on focus too, ids of tables and rows that stay
 * unique where a page has several operations, and a frame by whose width the styles
 * tell whether columns fit.
 */
export function fieldTablePlugin(md: MarkdownRenderer, { dictionary }: FieldTableOptions): void {
  const { rules } = md.renderer
  const stateOf = (env: TableEnv): NonNullable<TableEnv['fieldTables']> =>
    env.fieldTables ??= { cellEnd: '', names: [], cell: 0, row: EMPTY_ROW }

  const tableOpen = rules.table_open!
  rules.table_open = (tokens, i, options, env, self) => {
    const token = tokens[i]!
    const { table: kind, operation, isFirst, isOneOfSeveral } = meaningOf(token)
    if (!kind)
      return tableOpen(tokens, i, options, env, self)
    const { label } = TABLES[kind]
    const state = stateOf(env)
    state.table = kind
    state.names = []
    state.ids = fieldIds(kind, isOneOfSeveral ? operation : undefined)
    const [id, name] = operation && !isFirst ? [`${operation}-${kind}`, `${label}（${operation.toUpperCase()}）`] : [kind, label]
    const attributes = (token.attrs ?? []).filter(([attribute]) => attribute !== 'id' && attribute !== 'tabindex')
    token.attrs = [['id', id], ...attributes, ['aria-label', name]]
    return `${STATIC.open}<div class="im-table-frame">${self.renderToken(tokens, i, options)}`
  }

  const tableClose = rules.table_close
  rules.table_close = (tokens, i, options, env, self) => {
    const html = tableClose ? tableClose(tokens, i, options, env, self) : self.renderToken(tokens, i, options)
    const state = stateOf(env)
    if (!state.table)
      return html
    state.table = undefined
    return `${html}</div>${STATIC.close}`
  }

  rules.td_open = (tokens, i, options, env, self) => {
    const state = stateOf(env)
    state.cellEnd = state.table ? marks(tokens[i]!, state.table) + known(tokens, i, state) : ''
    return self.renderToken(tokens, i, options)
  }
  rules.td_close = (tokens, i, options, env, self) => {
    const state = stateOf(env)
    const end = state.cellEnd
    state.cellEnd = ''
    return end + self.renderToken(tokens, i, options)
  }

  /** What the dictionary adds to the type and the description of a field. */
  function known(tokens: readonly Token[], i: number, state: NonNullable<TableEnv['fieldTables']>): string {
    const cell = tokens[i]!
    if (cell.attrGet('colspan') !== null)
      return ''
    if (tokens[i - 1]?.type === 'tr_open') {
      state.cell = 0
      const indent = Number(cell.attrGet('data-indent') ?? 0)
      state.names = [...state.names.slice(0, indent), cellText(tokens[i + 1]?.content ?? '', cell)]
      state.row = readRow(tokens, i, state.names)
      const id = state.ids?.(state.names)
      if (id !== undefined)
        cell.attrSet('id', id)
    }
    else {
      state.cell++
    }
    if (state.cell === 1)
      return labelsHtml(state.row)
    return state.cell === 2 ? meaningHtml(state.row) : ''
  }

  /** What a row says that begins with a cell. */
  function readRow(tokens: readonly Token[], i: number, names: readonly string[]): TableRow {
    const cells: { text: string, token: Token }[] = []
    // A cell is its beginning, its text and its end.
    for (let at = i; tokens[at]?.type === 'td_open'; at += 3)
      cells.push({ text: cellText(tokens[at + 1]!.content, tokens[at]!), token: tokens[at]! })
    const has = (attribute: string): boolean => cells.some(({ token }) => token.attrIndex(attribute) >= 0)
    const [, type, description] = cells.map(({ text }) => text)
    const [name, parent] = names.toReversed()
    const meaning = fieldMeaning(dictionary(), { name: name!, ...parent !== undefined && { parent }, cell: description ?? '' })
    const parsed = parseType(type ?? '')
    return {
      description: description ?? '',
      meaning,
      annotations: 'unknown' in parsed ? {} : annotations(meaning, rowSchema(parsed, has('data-encoded')), has('data-encrypted')),
    }
  }

  /** Beside a type: what its numbers count, how its texts are spelled, and how long they may be. */
  function labelsHtml({ annotations: { 'x-unit': unit, 'x-format': format, maxLength } }: TableRow): string {
    return labelsOf({
      ...unit !== undefined && { unit },
      ...format !== undefined && { format },
      ...maxLength !== undefined && { maxLength },
    }).map(label => ` <small>${md.utils.escapeHtml(label)}</small>`).join('')
  }

  function meaningHtml({ description: cell, meaning: { title, description }, annotations }: TableRow): string {
    const written = readFieldText(cell)
    const added = printFieldText({
      ...title !== written.title && title !== undefined && { title },
      ...description !== written.description && description !== undefined && { description },
    })
    const inline = added ? md.renderInline(added) : ''
    const values = Object.entries(annotations['x-enum-descriptions'] ?? {}).filter(([value]) => !cell.includes(`\`${value}\``))
    return [
      cell && inline ? '：' : '',
      inline,
      values.length > 0 ? `<ul class="im-values">${values.map(([value, meaning]) => `<li><code>${md.utils.escapeHtml(value)}</code> ${md.utils.escapeHtml(meaning)}</li>`).join('')}</ul>` : '',
    ].join('')
  }

  function marks(cell: Token, table: TableKind): string {
    const has = (name: string): boolean => cell.attrIndex(name) >= 0
    const tooltip = cell.attrGet('data-tooltip')
    if (tooltip !== null)
      cell.attrs = cell.attrs!.filter(([name]) => name !== 'data-tooltip')
    return [
      has('data-required') ? ` <span class="im-mark im-required">${TABLES[table].required}</span>` : '',
      has('data-encrypted') ? ' <span class="im-mark im-encrypted">需加密</span>' : '',
      has('data-encoded') ? ' <span class="im-mark im-encoded">JSON 字符串</span>' : '',
      // Not to be separated from its word by a line break.
      tooltip === null ? '' : `&nbsp;${tooltipButton(tooltip)}`,
    ].join('')
  }

  function tooltipButton(text: string): string {
    const id = currentPopups()?.add(popup(`<p>${md.utils.escapeHtml(text)}</p>`))
    return id === undefined
      ? `<span>（${md.utils.escapeHtml(text)}）</span>`
      : `<button type="button" class="im-tooltip" data-popup="${id}" aria-label="补充说明" aria-describedby="${id}">?</button>`
  }
}
