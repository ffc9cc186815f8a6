import type { Schema, SourceMap } from './openapi.ts'
import type { Field } from './read-fields.ts'
import { pointer } from './openapi.ts'

/**
 * The JSON Schema of one row and the rows under it. Each property's place in
 * the table is noted in `sources` under its JSON Pointer.
 *
 * @param field the row
 * @param at JSON Pointer of the schema to come
 * @param sources where the places are noted
 */
export function readSchema(field: Field, at: string, sources: SourceMap): Schema {
  const schema = valueSchema(field, at, sources)
  const { description, tooltip, encrypted } = field.row
  return {
    ...description && { description },
    ...schema,
    ...encrypted && { 'x-encrypted': true as const },
    ...tooltip !== undefined && { 'x-tooltip': tooltip },
  }
}

/** An object of the given fields, e.g. the whole body of a response. */
export function objectSchema(fields: readonly Field[], at: string, sources: SourceMap): Schema {
  const required = fields.filter(field => field.row.required).map(field => field.row.name)
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => {
      const { name, nameAt } = field.row
      const property = pointer(at, 'properties', name)
      sources.set(property, nameAt)
      return [name, readSchema(field, property, sources)]
    })),
    ...required.length > 0 && { required },
  }
}

function valueSchema(field: Field, at: string, sources: SourceMap): Schema {
  const { type, fields, row } = field
  if (!type)
    return {} // any value: the type is unknown, and reported
  if (row.encoded)
    return encodedSchema(field, at, sources)
  if (!fields.length)
    return type.schema()

  // Wrap the object in as many arrays as the type has.
  const depth = (type.text.match(/\[\]/g) ?? []).length
  const itemsAt = pointer(at, ...Array.from<string>({ length: depth }).fill('items'))
  let schema = objectSchema(fields, itemsAt, sources)
  for (let i = 0; i < depth; i++)
    schema = { type: 'array', items: schema }
  return schema
}

/**
 * A string that holds JSON.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#name-contentschema
 */
function encodedSchema(field: Field, at: string, sources: SourceMap): Schema {
  const { type, fields } = field
  return {
    type: 'string',
    contentMediaType: 'application/json',
    ...fields.length > 0
      ? { contentSchema: objectSchema(fields, pointer(at, 'contentSchema'), sources) }
      : type!.isObject && { contentSchema: type!.schema() as Schema },
  }
}
