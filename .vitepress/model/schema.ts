/** What a value may be as JSON, or a part of a form as text. */
export type SchemaType = 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array'

/** A value that a field may be restricted to. */
export type SchemaLiteral = string | number | boolean

/**
 * What a value may be: a JSON Schema without references, of the keywords that tables can
 * say. Those that begin with `x-` are the page grammar's own.
 *
 * @see https://json-schema.org/draft/2020-12
 */
export interface Schema {
  /** Absent where any value will do. */
  'type'?: SchemaType
  /** The name of the field in the official documents. */
  'title'?: string
  /** Markdown. */
  'description'?: string
  'enum'?: SchemaLiteral[]
  /** The fields of an object, in the order of their rows. */
  'properties'?: Record<string, Schema>
  'required'?: string[]
  /** What each item of a list is. */
  'items'?: Schema
  /** In characters. */
  'maxLength'?: number
  'examples'?: unknown[]
  /** What a text holds: a file, {@link FILE}, or JSON. */
  'contentMediaType'?: string
  /** What the JSON in a text is. */
  'contentSchema'?: Schema
  /** Must be encrypted with the platform's public key (`data-encrypted`). */
  'x-encrypted'?: true
  /** An aside on the type (`data-tooltip`). */
  'x-tooltip'?: string
  /** What a number counts: `分`. */
  'x-unit'?: string
  /** How a text is spelled, where JSON Schema has no name for it: `yyyyMMdd`. */
  'x-format'?: string
  /** What each value of `enum` means, by the value. */
  'x-enum-descriptions'?: Record<string, string>
}

/** The media type of a file. */
export const FILE = 'application/octet-stream'

/**
 * Whether a value is the content of a file, which a part of a form may be.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#considerations-for-file-uploads
 */
export function isFile({ contentMediaType }: Schema): boolean {
  return contentMediaType === FILE
}

/**
 * Whether a value is a text that holds JSON.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#name-contentschema
 */
export function holdsJson({ contentMediaType }: Schema): boolean {
  return contentMediaType === 'application/json'
}

/** What the items of a list are, however deep; what is no list is itself. */
export function elementOf(schema: Schema): Schema {
  return schema.type === 'array' ? elementOf(schema.items ?? {}) : schema
}

/** Whether a value is a text, a number or a boolean of a type; objects and lists are of none. */
export function isScalarOf(type: SchemaType | undefined, value: unknown): boolean {
  switch (type) {
    case 'string':
      return typeof value === 'string'
    case 'integer':
      return Number.isInteger(value)
    case 'number':
      return typeof value === 'number'
    case 'boolean':
      return typeof value === 'boolean'
    default:
      return false
  }
}
