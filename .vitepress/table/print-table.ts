import type { Operation, Parameter, RequestRow } from '../model/operation.ts'
import type { Schema } from '../model/schema.ts'
import type { Subject } from '../model/subject.ts'
import type { Group } from './grammar.ts'
import { printFieldText } from '../dictionary/field-text.ts'
import { requestSchema, responseKind } from '../model/operation.ts'
import { pathParameters } from '../model/path-template.ts'
import { holdsJson } from '../model/schema.ts'
import { isGroup } from './grammar.ts'
import { printType } from './print-type.ts'
import { isNoContent } from './read-response.ts'

const REQUEST_HEAD = '| 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---'
const NOTIFICATION_HEAD = '| 通知参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---'
const RESPONSE_HEAD = '| 返回字典 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---'

/** What the top-level rows say that a document has no words for. */
const GROUP_ROWS: Record<Group, { description: string, tooltip?: string }> = {
  query: { description: '查询参数，附在请求路径之后', tooltip: '在 PHP 中写作数组' },
  json: { description: '请求正文，以 JSON 传输', tooltip: '在 PHP 中写作数组' },
  body: { description: '请求正文，以表单（multipart/form-data）传输' },
  headers: { description: '请求头' },
  base_uri: { description: '接入点' },
}

/** The same of a notification, which is received. */
const NOTIFICATION_ROWS: Partial<typeof GROUP_ROWS> = {
  headers: { description: '通知的请求头' },
  json: { description: '通知的正文，须以原样的字节验签' },
}

/** The order of the top-level rows that a document gives none. */
const GROUP_ORDER: readonly Group[] = ['query', 'json', 'body', 'headers', 'base_uri']

/** The request table of an operation, with the line that closes it; nothing if it takes no parameters. */
export function printRequestTable(subject: Subject, operation: Operation): string | undefined {
  const rows = requestRows(subject, operation)
  return rows.length > 0 ? `${[subject.kind === 'webhook' ? NOTIFICATION_HEAD : REQUEST_HEAD, ...rows].join('\n')}\n\n{.im-table #request}` : undefined
}

/** The response table of an operation, with the line that closes it. */
export function printResponseTable(operation: Operation): string {
  return `${[RESPONSE_HEAD, ...responseRows(operation)].join('\n')}\n\n{.im-table #response}`
}

/** The top-level rows of a request table: those that the operation was read from, or those that follow from what it takes. */
export function topLevelRows(subject: Subject, operation: Operation): RequestRow[] {
  if (operation['x-request-rows'])
    return operation['x-request-rows']
  const parameters = operation.parameters ?? []
  const body = operation.requestBody
  const isRequired = (location: string): boolean => parameters.some(parameter => parameter.in === location && parameter.required)
  const groups: Record<Group, { isThere: boolean, required: boolean }> = {
    query: { isThere: parameters.some(parameter => parameter.in === 'query'), required: isRequired('query') },
    headers: { isThere: parameters.some(parameter => parameter.in === 'header'), required: isRequired('header') },
    json: { isThere: body?.content['application/json'] !== undefined, required: body?.required ?? false },
    body: { isThere: body?.content['multipart/form-data'] !== undefined, required: body?.required ?? false },
    base_uri: { isThere: operation['x-base-uri'] !== undefined, required: operation['x-base-uri']?.required ?? false },
  }
  const order = subject.kind === 'webhook' ? GROUP_ORDER.toReversed() : GROUP_ORDER
  return [
    ...(subject.kind === 'path' ? pathParameters(subject.path) : []).flatMap((name): RequestRow[] => {
      const parameter = parameters.find(parameter => parameter.in === 'path' && parameter.name === name)
      return parameter ? [{ name, required: true, description: parameterText(parameter) }] : []
    }),
    ...order.filter(name => groups[name].isThere).map((name): RequestRow => ({
      name,
      required: groups[name].required,
      ...(subject.kind === 'webhook' ? NOTIFICATION_ROWS[name] : undefined) ?? GROUP_ROWS[name],
      ...name === 'base_uri' && operation['x-base-uri']?.description && { description: operation['x-base-uri'].description },
    })),
  ]
}

function requestRows(subject: Subject, operation: Operation): string[] {
  const located = (location: string): Parameter[] => operation.parameters?.filter(parameter => parameter.in === location) ?? []
  const group = (name: Group): { schema: Schema, rows: string[] } => {
    switch (name) {
      case 'query':
        return { schema: { type: 'object' }, rows: parameterRows(located('query')) }
      case 'headers':
        return { schema: { type: 'object' }, rows: parameterRows(located('header')) }
      case 'base_uri':
        return { schema: operation['x-base-uri']?.schema ?? { type: 'string' }, rows: [] }
      default: {
        const schema = requestSchema(operation, name === 'json' ? 'application/json' : 'multipart/form-data') ?? { type: 'object' }
        return { schema, rows: childRows(schema, 1) }
      }
    }
  }
  const inPath = subject.kind === 'path' ? pathParameters(subject.path) : []
  return topLevelRows(subject, operation).flatMap(({ name, required, description, tooltip }) => {
    if (inPath.includes(name) || !isGroup(name)) {
      const parameter = located('path').find(parameter => parameter.name === name)
      return parameter ? [parameterRow({ ...parameter, required }, 0)] : []
    }
    const { schema, rows } = group(name)
    const { 'x-tooltip': own, ...rest } = schema
    return [printRow({ name, required, schema: { ...rest, ...(tooltip ?? own) !== undefined && { 'x-tooltip': tooltip ?? own } }, text: description, indent: 0 }), ...rows]
  })
}

function responseRows(operation: Operation): string[] {
  const answer = responseKind(operation)
  const spanning = (text: string): string[] => [`| ${text} {align=center colspan=3}`]
  switch (answer.type) {
    case 'json':
      return childRows(answer.schema, 0)
    case 'stream':
      return spanning(answer.description)
    default: {
      const none = operation.responses?.['204']
      return spanning(none && isNoContent(none.description) ? none.description : '无返回内容')
    }
  }
}

function parameterRows(parameters: readonly Parameter[]): string[] {
  return parameters.flatMap(parameter => [parameterRow(parameter, 1), ...childRows(parameter.schema, 2)])
}

function parameterRow(parameter: Parameter, indent: number): string {
  const { name, required, schema } = parameter
  return printRow({ name, required: required ?? false, schema, text: parameterText(parameter), indent })
}

/** What a row says of a parameter. */
export function parameterText({ schema, description }: Parameter): string {
  return printFieldText({ ...schema.title !== undefined && { title: schema.title }, ...description && { description } })
}

/** The rows of the fields of an object, of the objects of an array, or of JSON in a string. */
function childRows(schema: Schema, indent: number): string[] {
  if (schema.type === 'array')
    return childRows(schema.items ?? {}, indent)
  if (schema.contentSchema)
    return childRows(schema.contentSchema, indent)
  return Object.entries(schema.properties ?? {}).flatMap(([name, child]) => [
    printRow({ name, required: schema.required?.includes(name) ?? false, schema: child, text: printFieldText(child), indent }),
    ...childRows(child, indent + 1),
  ])
}

interface RowParts {
  name: string
  required: boolean
  schema: Schema
  text: string
  indent: number
}

function printRow({ name, required, schema, text, indent }: RowParts): string {
  const isEncoded = holdsJson(schema)
  const marks = [
    ...required ? ['data-required'] : [],
    ...indent > 0 ? [`data-indent=${indent}`] : [],
    ...isEncrypted(schema) ? ['data-encrypted'] : [],
    ...isEncoded ? ['data-encoded'] : [],
  ]
  const tooltip = schema['x-tooltip']
  // JSON of named fields is a `string` that has them under it; of anything else, the cell says what it holds.
  const type = printType(schema.contentSchema?.properties ? schema : schema.contentSchema ?? schema) ?? '?'
  return [
    `| ${name}${marks.length > 0 ? ` {${marks.join(' ')}}` : ''}`,
    `| ${type}${tooltip === undefined ? '' : ` {data-tooltip="${tooltip}"}`}`,
    `| ${escapeCell(text)}`,
  ].join(' ').trimEnd()
}

function isEncrypted(schema: Schema): boolean {
  return schema['x-encrypted'] ?? (schema.type === 'array' && isEncrypted(schema.items ?? {}))
}

/** Keeps a text in its cell. */
function escapeCell(text: string): string {
  return text.replace(/(?<!\\)\|/g, '\\|')
}
