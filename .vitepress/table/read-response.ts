import type { Problem } from '../diagnostics/problem.ts'
import type { FieldDictionary } from '../dictionary/field-dictionary.ts'
import type { SourceMap } from '../model/json-pointer.ts'
import type { Responses } from '../model/operation.ts'
import type { Table } from './parse-table.ts'
import { createProblem } from '../diagnostics/rule.ts'
import { pointer } from '../model/json-pointer.ts'
import { readFields, strayFiles } from './read-fields.ts'
import { objectSchema } from './read-schema.ts'
import { tableRules } from './table-rules.ts'

const NO_CONTENT = /无返回|无内容|没有返回|空字符串|no content/i

/** Whether what stands in the place of fields says that there are none. */
export function isNoContent(text: string): boolean {
  return NO_CONTENT.test(text)
}

const BYTE_STREAM = /流|stream|二进制|binary/i

/** Whether what stands in the place of fields names a byte stream. */
export function isByteStream(text: string): boolean {
  return BYTE_STREAM.test(text)
}

/**
 * Reads a response table: 200 with the fields that it lists, or, by the one row
 * that spans it, 204 without a body or 200 with a byte stream.
 *
 * @param table the table; an operation without one has been reported
 * @param at JSON Pointer of the operation
 * @param sources where the place of each part is noted
 * @param dictionary what is known of fields besides
 * @see https://spec.openapis.org/oas/v3.1.1.html#responses-object
 */
export function readResponse(table: Table | undefined, at: string, sources: SourceMap, dictionary: FieldDictionary): { responses: Responses, problems: Problem[] } {
  if (!table)
    return { responses: { 200: { description: 'OK' } }, problems: [] } // reported: no response table

  const spanning = table.rows.find(row => row.spanning !== undefined)
  if (spanning) {
    const text = spanning.spanning!
    if (isNoContent(text)) {
      sources.set(pointer(at, 'responses', 204), spanning.at)
      return { responses: { 204: { description: text } }, problems: [] }
    }
    const schemaAt = pointer(at, 'responses', 200, 'content', 'application/octet-stream', 'schema')
    sources.set(schemaAt, spanning.at)
    return {
      responses: { 200: { description: text, content: { 'application/octet-stream': { schema: {} } } } },
      problems: isByteStream(text) ? [] : [createProblem(tableRules.unknownRow(text), spanning.at)],
    }
  }

  const { fields, problems } = readFields(table, 'The response table', dictionary)
  const schemaAt = pointer(at, 'responses', 200, 'content', 'application/json', 'schema')
  sources.set(schemaAt, table.at)
  return {
    responses: {
      200: {
        description: 'OK',
        content: { 'application/json': { schema: objectSchema(fields, schemaAt, sources) } },
      },
    },
    problems: [...problems, ...strayFiles(fields)],
  }
}
