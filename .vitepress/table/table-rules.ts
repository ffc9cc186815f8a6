import type { RuleMessage } from '../diagnostics/rule.ts'
import { listNames } from '../diagnostics/rule.ts'
import { GROUPS } from './grammar.ts'

/** The rules that a table of fields must keep. */
export const tableRules = {
  emptyTable: (kind: string): RuleMessage => ({
    code: 'page/empty-table',
    message: `The ${kind} table has no rows.`,
    help: kind === 'response'
      ? 'List the fields of the response, or write one row `| 无返回内容 {align=center colspan=3}`.'
      : 'List the parameters, or delete the table if the operation takes none.',
  }),
  unknownRow: (text: string): RuleMessage => ({
    code: 'page/unknown-row',
    message: `A row that spans the table says what the response is instead of fields, but “${text}” says neither.`,
    help: 'Write `无返回内容` for a response without a body (204), or name the byte stream, e.g. `文件流`.',
  }),
  spanningRequestRow: (): RuleMessage => ({
    code: 'page/unknown-row',
    message: 'A request table cannot have a row that spans it.',
    help: 'Write one row per parameter, or delete the table if the operation takes none.',
  }),
  missingCell: (what: string): RuleMessage => ({
    code: 'page/missing-cell',
    message: `This row has no ${what}.`,
    help: 'A row is `| name | type | description`.',
  }),
  unknownAttribute: (name: string): RuleMessage => ({
    code: 'page/unknown-attribute',
    message: `\`{${name}}\` at the end of a cell is read as an attribute, and there is none of that name.`,
    help: `If it is text, write it in backticks; else it is one of data-required, data-indent=N, data-tooltip="…", data-encrypted, data-encoded.`,
  }),
  badIndent: (value: string): RuleMessage => ({
    code: 'page/bad-indent',
    message: `\`data-indent=${value}\` is not a depth.`,
    help: 'Write `data-indent=1` for a field of the row above it, `data-indent=2` for a field of that, and so on.',
  }),
  indentJump: (name: string, indent: number, most: number): RuleMessage => ({
    code: 'page/indent-jump',
    message: `\`${name}\` is indented ${indent} deep, but the row above it allows ${most} at most.`,
    help: `Write data-indent=${most}, or add the row of its parent.`,
  }),
  fieldOfNonObject: (name: string, parent: string, type: string): RuleMessage => ({
    code: 'page/field-of-non-object',
    message: `\`${name}\` is a field of \`${parent}\`, but \`${parent}\` is \`${type}\`.`,
    help: `Make \`${parent}\` an \`object\` or \`object[]\` (or mark it data-encoded, if it is a string that holds JSON), or indent \`${name}\` less.`,
  }),
  unknownType: (text: string, suggestion?: string): RuleMessage => ({
    code: 'page/unknown-type',
    message: `Unknown type \`${text}\`.${suggestion ? ` Did you mean \`${suggestion}\`?` : ''}`,
    help: 'A type is string, integer, number, boolean or object, or file for a part of a form, any of them with [], or literals of one kind in backticks: `A` \\| `B`. Quotes make a number a string: `\'1\'`.',
  }),
  inexactLiteral: (literal: string): RuleMessage => ({
    code: 'page/inexact-literal',
    message: `\`${literal}\` has more digits than a number of JavaScript: no example could send it.`,
    help: `If the field is a text, quote its literals: \`'${literal}'\`. If it is a number of 64 bits, give the row the type \`integer\`.`,
  }),
  fileOutsideForm: (name: string): RuleMessage => ({
    code: 'page/file-outside-form',
    message: `\`${name}\` is a \`file\`, which only a part of a form can be.`,
    help: 'Put its row directly under `body`, or, if it is sent or comes back as JSON, give it a type of JSON.',
  }),
  groupType: (name: string, wanted: string, type: string): RuleMessage => ({
    code: 'page/group-type',
    message: `\`${name}\` must be ${wanted}, not \`${type}\`.`,
    help: `Correct the type; the fields of \`${name}\` are the rows under it, with data-indent=1.`,
  }),
  duplicateField: (name: string, owner: string, line: number): RuleMessage => ({
    code: 'page/duplicate-field',
    message: `${owner} has \`${name}\` twice; the first is on line ${line}.`,
    help: 'Delete one of the two rows, or correct its name.',
  }),
  missingPathParameter: (name: string, path: string): RuleMessage => ({
    code: 'page/missing-path-parameter',
    message: `The path ${path} has \`{${name}}\`, but the request table has no row \`${name}\` at its top level.`,
    help: `Add \`| ${name} {data-required} | string | …\` without data-indent.`,
  }),
  misfiledPathParameter: (name: string, group: string, path: string): RuleMessage => ({
    code: 'page/misfiled-path-parameter',
    message: `\`${name}\` is a parameter of the path ${path}, but the table files it under \`${group}\`.`,
    help: `Move the row out of \`${group}\`, to the top level of the table (no data-indent).`,
  }),
  pathParameterType: (name: string, type: string): RuleMessage => ({
    code: 'page/path-parameter-type',
    message: `The path parameter \`${name}\` is \`${type}\`, which no path can hold.`,
    help: 'Give it a type of one value: string, integer, number, boolean or literals.',
  }),
  unknownTopLevelName: (name: string): RuleMessage => ({
    code: 'page/unknown-top-level-name',
    message: `\`${name}\` stands at the top level of the request table, but it is no parameter of the path, nor one of ${listNames(GROUPS)}.`,
    help: `If it is a field of the body or a query parameter, put it under \`json\` or \`query\` with data-indent=1.`,
  }),
}
