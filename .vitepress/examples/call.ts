import type { HttpMethod } from '../reference/grammar.ts'

/** A text that is encrypted with the platform's public key before it is sent. */
export class EncryptedText {
  constructor(readonly text: string) {}

  /** What stands for the ciphertext where nothing can encrypt. */
  toJSON(): string {
    return `<${this.text}，加密后的密文>`
  }
}

/** A value that an example may pass: what JSON can say, and texts that are encrypted first. */
export type Literal = string | number | boolean | null | EncryptedText | Literal[] | LiteralObject

export interface LiteralObject {
  [name: string]: Literal
}

/** Whether a value is an object, and neither a list nor `null`. */
export function isLiteralObject(value: Literal | undefined): value is LiteralObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof EncryptedText)
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

/** Whether a value holds a text that is to be encrypted. */
export function hasEncrypted(value: Literal): boolean {
  if (value instanceof EncryptedText)
    return true
  return Array.isArray(value) ? value.some(hasEncrypted) : isLiteralObject(value) && Object.values(value).some(hasEncrypted)
}
