import type { Schema } from './schema.ts'

/**
 * What one HTTP method of a path takes and gives; of a notification, what it brings.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#operation-object
 */
export interface Operation {
  'operationId'?: string
  /** The official name. */
  'summary'?: string
  /** Markdown. */
  'description'?: string
  'deprecated'?: boolean
  'externalDocs'?: ExternalDocs
  /** The entry points that it may be called at, where those are listed. */
  'servers'?: Server[]
  'parameters'?: Parameter[]
  'requestBody'?: RequestBody
  'responses'?: Responses
  /** The rows of the request table's top level, in order. */
  'x-request-rows'?: RequestRow[]
  /** The entry points that the operation may be called at instead of the default one. */
  'x-base-uri'?: { required: boolean, description: string, schema: Schema }
  /** Links to official documents after the first, which is `externalDocs`. */
  'x-external-docs'?: ExternalDocs[]
  /** The path to use in place of a deprecated operation; of a notification, the type of another. */
  'x-replaced-by'?: string
  /** Who may use the operation, or for what: Markdown. */
  'x-restricted'?: string
  /** The calls that a notification tells of, and the products that it belongs to. */
  'x-follows'?: string[]
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#parameter-object */
export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  /** Markdown. */
  description?: string
  schema: Schema
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#request-body-object */
export interface RequestBody {
  required?: boolean
  content: Content
}

/** By the status, `200` or `204`. @see https://spec.openapis.org/oas/v3.1.1.html#responses-object */
export type Responses = Record<string, Response>

/** @see https://spec.openapis.org/oas/v3.1.1.html#response-object */
export interface Response {
  description: string
  content?: Content
}

/** What a body may be, by its media type. @see https://spec.openapis.org/oas/v3.1.1.html#media-type-object */
export type Content = Record<string, { schema: Schema }>

/** @see https://spec.openapis.org/oas/v3.1.1.html#external-documentation-object */
export interface ExternalDocs {
  url: string
  description?: string
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#server-object */
export interface Server {
  url: string
  description?: string
}

/** A top-level row of a request table: a path parameter or one of `json query headers body base_uri`. */
export interface RequestRow {
  name: string
  required: boolean
  description: string
  tooltip?: string
}

/** The schema of what an operation is sent as a media type; `undefined` if it takes none of that type. */
export function requestSchema(operation: Pick<Operation, 'requestBody'> | undefined, mediaType: 'application/json' | 'multipart/form-data'): Schema | undefined {
  return operation?.requestBody?.content[mediaType]?.schema
}

/** What comes back from an operation. */
export type ResponseKind = { type: 'none' } | { type: 'stream', description: string } | { type: 'json', schema: Schema } | { type: 'unknown' }

/** What an operation's response table says that comes back. */
export function responseKind({ responses }: Pick<Operation, 'responses'>): ResponseKind {
  if (responses?.['204'])
    return { type: 'none' }
  const ok = responses?.['200']
  if (ok?.content?.['application/octet-stream'])
    return { type: 'stream', description: ok.description }
  const schema = ok?.content?.['application/json']?.schema
  return schema ? { type: 'json', schema } : { type: 'unknown' }
}
