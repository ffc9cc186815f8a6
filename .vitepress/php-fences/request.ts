import type { HttpMethod } from '../model/http-method.ts'
import type { Operation } from '../model/operation.ts'
import type { PhpCall } from './call.ts'
import type { DocumentedField } from './check-value.ts'
import type { PhpEntry } from './values.ts'
import { pointer } from '../model/json-pointer.ts'
import { fieldsOfParameters, fieldsOfSchema } from './check-value.ts'

/** What a call is held against. */
export interface DocumentedOperation {
  path: string
  method: HttpMethod
  operation: Operation
}

/** What an operation takes, beside what a call passes of it. */
export interface DocumentedRequest {
  /** `GET /v3/…` */
  name: string
  path: string
  pathFields: DocumentedField[]
  query: PhpGroup
  headers: PhpGroup
  body: PhpGroup
  baseUri?: DocumentedField
}

/** An option that holds fields. */
export interface PhpGroup {
  /** What it should be passed by: `json`, `query`, `headers` or, for a form, `body`. */
  option: string
  /** Its fields; `undefined` if it may have any. */
  fields: DocumentedField[] | undefined
  /** Whether the operation takes it. */
  isDeclared: boolean
  /** The whole, where the document has it as a whole: the body. */
  whole?: DocumentedField
  /** What the call passes. */
  entry?: PhpEntry
}

/** Lays what a call passes beside what the operation takes. */
export function requestOf(call: PhpCall, { path, method, operation }: DocumentedOperation): DocumentedRequest {
  const at = pointer('', 'paths', path, method)
  const parametersIn = (location: string): DocumentedField[] => fieldsOfParameters(operation.parameters, location, at)
  const group = (option: string, fields: DocumentedField[], entry?: PhpEntry): PhpGroup => ({ option, fields, isDeclared: fields.length > 0, ...entry && { entry } })
  const base = operation['x-base-uri']
  const baseAt = pointer(at, 'x-base-uri')
  return {
    name: `${method.toUpperCase()} ${path}`,
    path,
    pathFields: parametersIn('path'),
    query: group('query', parametersIn('query'), call.query),
    headers: group('headers', parametersIn('header'), call.headers),
    body: { ...bodyGroup(operation, at), ...call.body && { entry: call.body } },
    ...base && { baseUri: { name: 'base_uri', required: base.required, schema: base.schema, declared: baseAt, at: pointer(baseAt, 'schema'), isText: false } },
  }
}

function bodyGroup({ requestBody }: Operation, operationAt: string): PhpGroup {
  const body = requestBody && 'content' in requestBody ? requestBody : undefined
  for (const [option, mediaType] of [['json', 'application/json'], ['body', 'multipart/form-data']] as const) {
    const schema = body?.content[mediaType]?.schema
    const at = pointer(operationAt, 'requestBody', 'content', mediaType, 'schema')
    if (schema)
      return { option, fields: fieldsOfSchema(schema, at), isDeclared: true, whole: { name: option, required: body?.required ?? false, schema, declared: at, at, isText: false } }
  }
  return { option: 'json', fields: [], isDeclared: false }
}
