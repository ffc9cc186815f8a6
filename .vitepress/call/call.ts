import type { HttpMethod } from '../model/http-method.ts'
import type { Literal, LiteralObject } from '../sample-values/literal.ts'

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
