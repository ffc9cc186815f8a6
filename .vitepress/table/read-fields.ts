import type { Problem } from '../diagnostics/problem.ts'
import type { FieldDictionary, FieldMeaning } from '../dictionary/field-dictionary.ts'
import type { Row, Table } from './parse-table.ts'
import type { ParsedType } from './parse-type.ts'
import { createProblem } from '../diagnostics/rule.ts'
import { fieldMeaning } from '../dictionary/field-dictionary.ts'
import { elementOf, isFile } from '../model/schema.ts'
import { parseType } from './parse-type.ts'
import { tableRules } from './table-rules.ts'

/** A row of a table with the rows under it. */
export interface Field {
  row: Row
  meaning: FieldMeaning
  /** Absent where the type is unknown: nothing is claimed of such a field. */
  type?: ParsedType
  fields: Field[]
}

/**
 * Turns the rows of a table, whose nesting is a number, into a tree. Rows that
 * break a rule stay where they most probably belong, so that one mistake is
 * reported once.
 *
 * @param table a request or response table
 * @param topLevel what its top level is called in a message: “The request table”
 * @param dictionary what is known of fields besides
 */
export function readFields(table: Table, topLevel: string, dictionary: FieldDictionary): { fields: Field[], problems: Problem[] } {
  const problems: Problem[] = []
  const roots: Field[] = []
  /** The open ancestors of the row at hand: `stack[n]` is `n` deep. */
  const stack: Field[] = []

  for (const row of table.rows) {
    if (row.spanning !== undefined || !row.name)
      continue
    // A row whose depth cannot be read is most probably as deep as the one above it.
    let indent = row.indent ?? Math.max(0, stack.length - 1)
    if (indent > stack.length) {
      problems.push(createProblem(tableRules.indentJump(row.name, indent, stack.length), row.nameAt))
      indent = stack.length
    }
    stack.length = indent
    const parent = stack.at(-1)
    if (parent?.type && !takesFields(parent))
      problems.push(createProblem(tableRules.fieldOfNonObject(row.name, parent.row.name, parent.type.text), row.nameAt))

    const siblings = parent ? parent.fields : roots
    const field: Field = { row, meaning: meaningOf(row, parent, dictionary), type: readType(row, problems), fields: [] }
    stack.push(field)
    const twin = siblings.find(sibling => sibling.row.name === row.name)
    if (twin) {
      const owner = parent ? `\`${parent.row.name}\`` : topLevel
      problems.push(createProblem(tableRules.duplicateField(row.name, owner, twin.row.at.start.line), row.nameAt))
      continue
    }
    siblings.push(field)
  }
  return { fields: roots, problems }
}

function meaningOf({ name, description }: Row, parent: Field | undefined, dictionary: FieldDictionary): FieldMeaning {
  return fieldMeaning(dictionary, { name, cell: description, ...parent && { parent: parent.row.name } })
}

function readType(row: Row, problems: Problem[]): ParsedType | undefined {
  if (!row.type)
    return undefined // reported as a missing cell
  const type = parseType(row.type)
  if (!('unknown' in type))
    return type
  problems.push(createProblem(type.inexact === undefined ? tableRules.unknownType(type.unknown, type.suggestion) : tableRules.inexactLiteral(type.inexact), row.typeAt))
  return undefined
}

/** Rows that are files, where none can be: each of them and of the rows under it. */
export function strayFiles(fields: readonly Field[]): Problem[] {
  return fields.flatMap(({ type, row, fields }) => [
    ...type && isFile(elementOf(type.schema())) ? [createProblem(tableRules.fileOutsideForm(row.name), row.typeAt)] : [],
    ...strayFiles(fields),
  ])
}

function takesFields({ type, row }: Field): boolean {
  return type!.isObject || (row.encoded && type!.text === 'string')
}
