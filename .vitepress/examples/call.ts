import type { HttpMethod } from '../reference/grammar.ts'

/** A value that an example may pass: what JSON can say. */
export type Literal = string | number | boolean | null | Literal[] | LiteralObject

export interface LiteralObject {
  [name: string]: Literal
}

/** Whether a value is an object, and neither a list nor `null`. */
export function isLiteralObject(value: Literal | undefined): value is LiteralObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** One call of an operation with literal values, in no language. */
export interface ExampleCall {
  method: HttpMethod
  /** The path's template: `/v3/payscore/permissions/openid/{openid}`. */
  path: string
  /** What stands in the place of each `{name}`. */
  pathParameters: Record<string, string | number>
  query?: LiteralObject
  headers?: Record<string, string>
  body?: CallBody
  /** Another entry point than the usual one. */
  baseUri?: string
}

export type CallBody = { type: 'json', value: Literal } | { type: 'form', parts: FormPart[] }

/** A part of a multipart form: a text, JSON, or a file. */
export interface FormPart {
  name: string
  content: { type: 'text', value: string } | { type: 'json', value: Literal } | { type: 'file', path: string }
  filename?: string
}
