import type { FieldMeaning } from '../dictionary/field-dictionary.ts'
import type { SourceMap } from '../model/json-pointer.ts'
import type { Schema } from '../model/schema.ts'
import type { ParsedType } from './parse-type.ts'
import type { Field } from './read-fields.ts'
import { pointer } from '../model/json-pointer.ts'
import { elementOf } from '../model/schema.ts'

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
  const { tooltip, encrypted } = field.row
  const { title, description } = field.meaning
  return {
    ...title !== undefined && { title },
    ...description !== undefined && { description },
    ...encrypted ? encryptedSchema(schema) : schema,
    ...annotations(field.meaning, schema, encrypted),
    ...tooltip !== undefined && { 'x-tooltip': tooltip },
  }
}

/** What is known of a value besides its type. */
export type Annotations = Partial<Pick<Schema, 'x-unit' | 'x-format' | 'maxLength' | 'examples' | 'x-enum-descriptions'>>

/** Of a list, each of its items is encrypted. */
function encryptedSchema(schema: Schema): Schema {
  return schema.type === 'array'
    ? { ...schema, items: encryptedSchema(schema.items ?? {}) }
    : { ...schema, 'x-encrypted': true }
}

/**
 * What the dictionary knows of a field, as far as it is true of its type: what is declared
 * of the field, and what its table shows.
 *
 * @param meaning what is known
 * @param schema the type
 * @param encrypted whether it is sent encrypted
 */
export function annotations(meaning: FieldMeaning, schema: Schema, encrypted: boolean): Annotations {
  const { unit, format, maxLength, example, values } = meaning
  const element = elementOf(schema)
  const known = exampleOf(element, example ?? Object.keys(values ?? {})[0])
  const isText = schema.type === 'string' && !schema.enum && schema.contentMediaType === undefined
  const meanings = values && Object.fromEntries((element.enum ?? []).flatMap(value => values[String(value)] === undefined ? [] : [[String(value), values[String(value)]!]]))
  return {
    ...unit !== undefined && isCount(element, example) && { 'x-unit': unit },
    ...format !== undefined && element.type === 'string' && !element.enum && { 'x-format': format },
    // What is encrypted is longer than what it stands for.
    ...maxLength !== undefined && isText && !encrypted && { maxLength },
    ...known !== undefined && { examples: [schema.type === 'array' ? inArrays(known, schema) : known] },
    ...meanings && Object.keys(meanings).length > 0 && { 'x-enum-descriptions': meanings },
  }
}

/** Whether a value is a number, or a text that holds one. */
function isCount({ type, enum: literals, contentMediaType }: Schema, example: string | number | boolean | undefined): boolean {
  return type === 'integer' || type === 'number' || (type === 'string' && !literals && contentMediaType === undefined && /^-?\d+(?:\.\d+)?$/.test(String(example)))
}

function inArrays(example: unknown, schema: Schema): unknown {
  return schema.type === 'array' ? [inArrays(example, schema.items ?? {})] : example
}

/** An example as the type of a field has it: where a name is a number here and a text there, one stands for both. */
function exampleOf({ type, enum: literals, contentMediaType }: Schema, example: string | number | boolean | undefined): string | number | boolean | undefined {
  if (literals || contentMediaType !== undefined || example === undefined)
    return undefined
  switch (type) {
    case 'string':
      return typeof example === 'boolean' ? undefined : String(example)
    case 'integer':
      return Number.isSafeInteger(Number(example)) && example !== '' ? Number(example) : undefined
    case 'number':
      return Math.abs(Number(example)) <= Number.MAX_SAFE_INTEGER && example !== '' ? Number(example) : undefined // beyond, digits are lost
    case 'boolean':
      return typeof example === 'boolean' ? example : undefined
    default:
      return undefined
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

/** The type of a row without the rows under it. */
export function rowSchema(type: ParsedType, encoded: boolean): Schema {
  return encoded ? { type: 'string', contentMediaType: 'application/json' } : type.schema()
}

function valueSchema(field: Field, at: string, sources: SourceMap): Schema {
  const { type, fields, row } = field
  if (!type)
    return {} // any value: the type is unknown, and reported
  if (row.encoded)
    return encodedSchema(field, at, sources)
  if (!fields.length)
    return rowSchema(type, false)

  return objectsSchema(field, at, sources)
}

/** The object that the rows under a row make, in as many arrays as the type of the row has. */
function objectsSchema({ type, fields }: Field, at: string, sources: SourceMap): Schema {
  const depth = (type?.text.match(/\[\]/g) ?? []).length
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
    ...rowSchema(type!, true), // there is one where there is a schema
    ...fields.length > 0
      ? { contentSchema: objectsSchema(field, pointer(at, 'contentSchema'), sources) }
      : (type!.isObject || type!.isArray) && { contentSchema: type!.schema() },
  }
}
