import type { OpenAPIV3_1 } from 'openapi-types'
import type { HttpMethod } from '../reference/grammar.ts'
import type { OperationObject, ParameterObject, Schema } from '../reference/openapi.ts'
import type { ForeignSchema } from './normalize-schema.ts'
import type { OperationReport } from './problem.ts'
import { isGroup, pathParameters } from '../reference/grammar.ts'
import { pointer } from '../reference/openapi.ts'
import { operationId } from '../reference/read-operation.ts'
import { propertyOf } from '../sdk/names.ts'
import { importText } from './import-text.ts'
import { normalizeSchema } from './normalize-schema.ts'

/** An operation as a foreign document has it, with its references replaced. */
export interface ForeignOperation {
  /** Whether it is called at a path, or is a notification. */
  kind: 'path' | 'webhook'
  /** The path's template; of a notification its name. */
  path: string
  method: HttpMethod
  operation: Record<string, unknown>
  /** The parameters of its path item. */
  shared: readonly unknown[]
}

/**
 * Turns a foreign operation into one that a page can say.
 *
 * @param foreign the operation
 * @param report where it is noted what cannot be said, and what is left out
 */
export function normalizeOperation(foreign: ForeignOperation, report: OperationReport): OperationObject {
  const { kind, path, method, operation, shared } = foreign
  if (kind === 'path')
    checkPath(path, report)
  const parameters = readParameters(path, [...shared, ...list(operation.parameters)], report)
  const requestBody = readRequestBody(operation.requestBody, report)
  const docs = readDocs(operation)
  return {
    operationId: operationId(method, path),
    summary: importText(operation.summary) || importText(operation.operationId) || `${method.toUpperCase()} ${path}`,
    ...importText(operation.description) && { description: importText(operation.description) },
    ...docs[0] && { externalDocs: docs[0] },
    ...parameters.length > 0 && { parameters },
    ...requestBody && { requestBody },
    ...readBaseUri(operation['x-base-uri'], report),
    responses: readResponses(operation.responses, report),
    ...docs.length > 1 && { 'x-external-docs': docs.slice(1) },
    ...readRows(operation['x-request-rows']),
  }
}

function checkPath(path: string, report: OperationReport): void {
  for (const segment of path.split('/').slice(1)) {
    if (propertyOf(segment) === undefined || segment === '')
      report.refuse('path', segment === '' ? 'an empty segment is no property of the SDK\'s chain' : `the segment \`${segment}\` cannot be written as a property of the SDK's chain`)
  }
  for (const name of pathParameters(path)) {
    if (isGroup(name))
      report.refuse('path', `a parameter cannot be named \`${name}\`: a table has another use for that row`)
  }
}

function readParameters(path: string, foreign: readonly unknown[], report: OperationReport): ParameterObject[] {
  const read = new Map<string, ParameterObject>() // an operation's own come last, and count
  const inPath = pathParameters(path)
  for (const item of foreign) {
    if (!isObject(item) || typeof item.name !== 'string')
      continue
    const { name } = item
    const location = String(item.in)
    if (location !== 'path' && location !== 'query' && location !== 'header') {
      report.refuse(name, `a parameter in ${location} has no place in a table`)
      continue
    }
    // What the path does not name cannot be put into it.
    if (location === 'path' && !inPath.includes(name)) {
      report.leave(name, 'the path has no such parameter')
      continue
    }
    const content = isObject(item.content) ? Object.entries(item.content) : []
    const schema = content.length > 0 ? encodedParameter(content[0]!, name, report) : normalizeSchema(item.schema, pointer(name, 'schema'), report)
    const description = importText(item.description)
    const { description: own, ...rest } = schema
    read.set(`${location} ${name}`, {
      name,
      in: location,
      required: location === 'path' || item.required === true,
      ...(description || own) && { description: description || own! },
      schema: rest,
    })
  }
  for (const name of inPath) {
    if (!read.has(`path ${name}`))
      read.set(`path ${name}`, { name, in: 'path', required: true, schema: { type: 'string' } })
  }
  const rank = ({ name, in: location }: ParameterObject): number => location === 'path' ? inPath.indexOf(name) : location === 'query' ? 1000 : 2000
  return [...read.values()].sort((a, b) => rank(a) - rank(b))
}

/** A parameter whose text is JSON. */
function encodedParameter([mediaType, value]: [string, unknown], name: string, report: OperationReport): Schema {
  if (mediaType !== 'application/json') {
    report.refuse(name, `a parameter that is ${mediaType} has no place in a table`)
    return {}
  }
  const schema = normalizeSchema(isObject(value) ? value.schema : undefined, pointer(name, 'schema'), report)
  return { type: 'string', contentMediaType: 'application/json', contentSchema: schema }
}

const BODIES = ['application/json', 'multipart/form-data'] as const

function readRequestBody(foreign: unknown, report: OperationReport): OpenAPIV3_1.RequestBodyObject | undefined {
  if (!isObject(foreign) || !isObject(foreign.content))
    return undefined
  const content: Record<string, OpenAPIV3_1.MediaTypeObject> = {}
  const offered = Object.entries(foreign.content).map(([mediaType, value]) => ({ name: mediaType.split(';')[0]!.trim().toLowerCase(), value }))
  for (const mediaType of BODIES) {
    const found = offered.find(({ name }) => name === mediaType)
    if (!found || !isObject(found.value))
      continue
    const at = pointer('requestBody', 'content', mediaType, 'schema')
    const schema = normalizeSchema(found.value.schema, at, report)
    content[mediaType] = { schema: mediaType === 'multipart/form-data' ? asForm(schema) : schema }
    if (mediaType === 'multipart/form-data' && schema.type !== 'object' && schema.type !== undefined)
      report.refuse(at, 'a form is an object of its parts')
    if (mediaType === 'application/json' && !isObjectOrList(schema))
      report.refuse(at, 'a body that is no object, nor a list of objects, has no rows')
  }
  const others = offered.filter(({ name }) => !(BODIES as readonly string[]).includes(name)).map(({ name }) => name)
  if (Object.keys(content).length === 0) {
    if (offered.length > 0)
      report.refuse('requestBody', `its body is ${others.join(', ')}; a page describes ${BODIES.join(' and ')}`)
    return undefined
  }
  if (others.length > 0)
    report.leave('requestBody', `the body may also be ${others.join(', ')}`)
  return { required: foreign.required === true, content }
}

function isObjectOrList(schema: Schema): boolean {
  return schema.type === undefined || schema.type === 'object' || (schema.type === 'array' && isObjectOrList((schema.items ?? {}) as Schema)) // just made, without references
}

/**
 * The parts of a form: an object among them is sent as JSON.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#encoding-object
 */
function asForm(schema: Schema): Schema {
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]): [string, Schema] => {
    const part = property as Schema // just made, without references
    if (part.type !== 'object')
      return [name, part]
    const { title, description, ...content } = part
    return [name, { ...title && { title }, ...description && { description }, type: 'string', contentMediaType: 'application/json', contentSchema: content as Schema }]
  })
  return { ...schema, properties: Object.fromEntries(properties) } as Schema // still an object
}

function readBaseUri(foreign: unknown, report: OperationReport): Partial<OperationObject> {
  if (!isObject(foreign))
    return {}
  const schema = normalizeSchema(foreign.schema, pointer('x-base-uri', 'schema'), report)
  return { 'x-base-uri': { required: foreign.required === true, description: importText(foreign.description), schema } }
}

function readResponses(foreign: unknown, report: OperationReport): OpenAPIV3_1.ResponsesObject {
  const responses = isObject(foreign) ? foreign : {}
  const status = Object.keys(responses).filter(status => /^2\d\d$/.test(status)).sort()[0] ?? ('2XX' in responses ? '2XX' : 'default' in responses && Object.keys(responses).length === 1 ? 'default' : undefined)
  const response = status === undefined ? undefined : responses[status]
  const content = isObject(response) && isObject(response.content) ? response.content : {}
  const offered = Object.entries(content)
  const json = offered.find(([type]) => /^application\/(?:[\w.+-]+\+)?json\b/.test(type))
  if (json) {
    if (status !== '200')
      report.leave(`responses/${status}`, 'the page says what comes back, and not that its status is another than 200')
    if (offered.length > 1)
      report.leave(`responses/${status}`, `the answer may also be ${offered.filter(other => other !== json).map(([type]) => type).join(', ')}`)
    const at = pointer('responses', status!, 'content', json[0], 'schema')
    const schema = normalizeSchema(isObject(json[1]) ? json[1].schema as ForeignSchema : undefined, at, report)
    if (schema.type !== undefined && schema.type !== 'object')
      report.refuse(at, 'an answer that is no object has no rows')
    return schema.type === 'object' && !schema.properties
      ? refusedAnswer(at, report)
      : { 200: { description: 'OK', content: { 'application/json': { schema } } } }
  }
  if (offered.length > 0)
    return { 200: { description: '文件流', content: { 'application/octet-stream': { schema: {} } } } }
  return { 204: { description: '无返回内容' } }
}

function refusedAnswer(at: string, report: OperationReport): OpenAPIV3_1.ResponsesObject {
  report.refuse(at, 'the answer is an object without named fields, and a table would have no rows')
  return {}
}

/** The top-level rows of a table, in a document that was made of pages. */
function readRows(foreign: unknown): Partial<OperationObject> {
  const rows = list(foreign).flatMap((row) => {
    if (!isObject(row) || typeof row.name !== 'string')
      return []
    const tooltip = importText(row.tooltip).replace(/["{}]/g, '')
    return [{ name: row.name, required: row.required === true, description: importText(row.description), ...tooltip && { tooltip } }]
  })
  return rows.length > 0 ? { 'x-request-rows': rows } : {}
}

/** Links to official documents. */
function readDocs(operation: Record<string, unknown>): OpenAPIV3_1.ExternalDocumentationObject[] {
  return [operation.externalDocs, ...list(operation['x-external-docs'])].flatMap((docs) => {
    if (!isObject(docs) || typeof docs.url !== 'string' || !/^https?:\/\/[^\s()<>"]+$/.test(docs.url))
      return []
    return [{ url: docs.url, description: importText(docs.description).replace(/[[\]]/g, '') || '官方文档' }]
  })
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
