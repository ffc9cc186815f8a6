import type { IncomingHttpHeaders } from 'node:http'
import type { Operation } from '../../.vitepress/model/operation.ts'
import type { Schema } from '../../.vitepress/model/schema.ts'
import type { ErrorLocation, FieldProblem } from '../api-error.ts'
import type { ReceivedBody } from '../http/read-body.ts'
import type { RouteMatch } from '../http/routes.ts'
import type { SandboxKeys } from '../signing/keys.ts'
import type { FieldForm, SchemaCompiler } from './compile-schema.ts'
import { paramError, shortValue } from '../api-error.ts'
import { readBody } from '../http/read-body.ts'
import { readQuery } from '../http/read-query.ts'
import { readScalar } from '../http/read-text.ts'
import { describeError } from './describe-error.ts'
import { decryptField, mapEncryptedFields } from './encrypted-fields.ts'

export interface UncheckedRequest {
  match: RouteMatch
  /** What follows the question mark of the URL, as received. */
  search: string
  headers: IncomingHttpHeaders
  body: ReceivedBody
}

/** What a request says, typed as documented, with what was encrypted in plain text. */
export interface RequestValues {
  pathParameters: Record<string, unknown>
  query: Record<string, unknown>
  /** The documented ones, by the names that the document gives them. */
  headers: Record<string, unknown>
  body: unknown
}

/** A part of the request, what it holds, and what it may hold. */
interface Part {
  location: ErrorLocation
  schema: Schema
  value: unknown
}

const NO_FIELDS: Schema = { type: 'object', properties: {} }

/**
 * Holds requests against their operations' documentation.
 *
 * @param compile how schemas are compiled
 * @param keys the platform's private key, for what is encrypted
 * @returns a function that gives what a request says, and throws an
 *   {@link ApiError} 400 that tells of all that is not as documented
 */
export function createRequestValidator(compile: SchemaCompiler, keys: SandboxKeys): (request: UncheckedRequest) => RequestValues {
  const read = new WeakMap<Operation, OperationSchemas>()
  return ({ match, search, headers, body }) => {
    const schemas = read.get(match.operation) ?? readSchemas(match.operation)
    read.set(match.operation, schemas)
    const { path, query, header } = schemas
    const bodySchema = schemas.body[body.parts ? 'multipart/form-data' : 'application/json']
    const parts = {
      path: { location: 'uriTemplate', schema: path, value: readTexts(match.pathParameters, path) },
      query: { location: 'query', schema: query, value: readQuery(search, query) },
      header: { location: 'header', schema: header, value: readTexts(documented(headers, header), header) },
      body: { location: 'body', schema: bodySchema ?? NO_FIELDS, value: readBody(body, bodySchema) },
    } satisfies Record<string, Part>

    refuseAny([
      ...unreplaced(match.pathParameters),
      ...Object.values(parts).flatMap(part => part.location === 'body' && part.value === undefined
        ? schemas.bodyRequired ? [missingBody] : []
        : mistakes(part, 'encrypted', compile)),
    ])

    const plain = decryptParts(parts, headers, keys)
    // What was hidden until now.
    refuseAny(Object.values(plain).filter(part => part.isEncrypted).flatMap(part => mistakes(part, 'plain', compile)))
    return {
      pathParameters: plain.path.value as Record<string, unknown>, // still the object that was validated
      query: plain.query.value as Record<string, unknown>, // ditto
      headers: plain.header.value as Record<string, unknown>, // ditto
      body: plain.body.value,
    }
  }
}

/** What the parts of an operation's requests may hold. Objects that are made once, for validators are known by them. */
interface OperationSchemas {
  path: Schema
  query: Schema
  header: Schema
  body: Record<string, Schema | undefined>
  bodyRequired: boolean
}

function readSchemas({ parameters = [], requestBody }: Operation): OperationSchemas {
  const of = (location: string): Schema => {
    const own = parameters.filter(parameter => parameter.in === location)
    return own.length === 0
      ? NO_FIELDS
      : {
          type: 'object',
          properties: Object.fromEntries(own.map(({ name, schema }) => [name, schema])),
          required: own.filter(({ required }) => required).map(({ name }) => name),
        }
  }
  const content = requestBody && 'content' in requestBody ? requestBody.content : {}
  return {
    path: of('path'),
    query: of('query'),
    header: of('header'),
    body: Object.fromEntries(Object.entries(content).map(([type, { schema }]) => [type, schema])),
    bodyRequired: requestBody !== undefined && 'required' in requestBody && requestBody.required === true,
  }
}

/** The documented header fields, under the names that the document gives them. */
function documented(headers: IncomingHttpHeaders, { properties = {} }: Schema): Record<string, string> {
  return Object.fromEntries(Object.keys(properties).flatMap((name) => {
    const value = headers[name.toLowerCase()]
    return value === undefined ? [] : [[name, String(value)]]
  }))
}

function readTexts(texts: Record<string, string>, { properties = {} }: Schema): Record<string, unknown> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, readScalar(text, properties[name] ?? {})]))
}

/** Described when it is needed: a stranger can make hundreds of thousands of mistakes at once. */
type Mistake = () => FieldProblem

function mistakes({ schema, value, location }: Part, form: FieldForm, compile: SchemaCompiler): Mistake[] {
  const validate = compile(schema, form)
  if (validate(value))
    return []
  const { errors } = validate
  validate.errors = null // a validator lives on, and would keep the whole request
  return (errors ?? []).map(error => () => describeError(error, location))
}

function missingBody(): FieldProblem {
  return { field: '', value: null, issue: '必填，但没有传', location: 'body' }
}

/** What an SDK leaves in the URL when it was not told a path parameter. */
function unreplaced(pathParameters: Record<string, string>): Mistake[] {
  return Object.entries(pathParameters)
    .filter(([name, value]) => value === `{${name}}`)
    .map(([name, value]) => () => ({ field: `/${name}`, value, issue: '没有换成真实的值，请把它作为路径参数传入', location: 'uriTemplate' }))
}

interface PlainPart extends Part {
  /** Whether any of its fields was encrypted. */
  isEncrypted: boolean
}

/** The parts with their encrypted fields in plain text. */
function decryptParts<Name extends string>(parts: Record<Name, Part>, headers: IncomingHttpHeaders, keys: SandboxKeys): Record<Name, PlainPart> {
  const problems: Mistake[] = []
  const plain = Object.entries<Part>(parts).map(([name, part]): [string, PlainPart] => {
    let isEncrypted = false
    const value = mapEncryptedFields(part.schema, part.value, (text, at) => {
      isEncrypted = true
      const decrypted = decryptField(text, keys.platformPrivateKey)
      if (decrypted === undefined)
        problems.push(() => ({ field: at, value: shortValue(text), issue: '解密失败，请以平台公钥（RSAES-OAEP，SHA-1）加密，并以 Base64 编码', location: part.location }))
      return decrypted ?? ''
    })
    return [name, { ...part, value, isEncrypted }]
  })
  const serial = headers['wechatpay-serial']
  if (serial === undefined ? plain.some(([, { isEncrypted }]) => isEncrypted) : serial !== keys.platformSerial) {
    problems.unshift(() => ({
      field: '/Wechatpay-Serial',
      value: serial === undefined ? null : shortValue(String(serial)),
      issue: `应为加密所用的平台公钥 ID ${keys.platformSerial}`,
      location: 'header',
    }))
  }
  refuseAny(problems)
  return Object.fromEntries(plain) as Record<Name, PlainPart> // by the same names
}

function refuseAny(found: readonly Mistake[]): void {
  const [first] = found
  if (first)
    throw paramError(first(), found.length - 1)
}
