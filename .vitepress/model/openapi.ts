import type { OpenAPIV3_1 } from 'openapi-types'
import type { SourceRange } from '../diagnostics/source.ts'

/**
 * A JSON Schema of the document, with the keywords of 2020-12 that
 * `openapi-types` leaves out and the extensions that the page grammar needs.
 *
 * @see https://json-schema.org/draft/2020-12
 */
export type Schema = OpenAPIV3_1.SchemaObject & {
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

/** @see https://spec.openapis.org/oas/v3.1.1.html#parameter-object */
export type ParameterObject = Omit<OpenAPIV3_1.ParameterObject, 'schema'> & { schema: Schema }

/**
 * An Operation Object with what the tables say beyond OpenAPI.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#operation-object
 */
export interface OperationObject extends Omit<OpenAPIV3_1.OperationObject, 'parameters'> {
  'parameters'?: ParameterObject[]
  /** The rows of the request table's top level, in order. */
  'x-request-rows'?: RequestRow[]
  /** The entry points that the operation may be called at instead of the default one. */
  'x-base-uri'?: { required: boolean, description: string, schema: Schema }
  /** Links to official documents after the first, which is `externalDocs`. */
  'x-external-docs'?: OpenAPIV3_1.ExternalDocumentationObject[]
  /** The path to use in place of a deprecated operation; of a notification, the type of another. */
  'x-replaced-by'?: string
  /** Who may use the operation, or for what: Markdown. */
  'x-restricted'?: string
  /** The calls that a notification tells of, and the products that it belongs to. */
  'x-follows'?: string[]
}

/** A top-level row of a request table: a path parameter or one of `json query headers body base_uri`. */
export interface RequestRow {
  name: string
  required: boolean
  description: string
  tooltip?: string
}

/** Where each part of a document is written: JSON Pointer (RFC 6901) → the row, heading or table. */
export type SourceMap = Map<string, SourceRange>

/**
 * Appends reference tokens to a JSON Pointer.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
export function pointer(base: string, ...tokens: (string | number)[]): string {
  return base + tokens.map(token => `/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** What a text is that is the content of a file. */
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
  return schema.type === 'array' ? elementOf((schema.items ?? {}) as Schema) : schema // the reference has no $ref
}
