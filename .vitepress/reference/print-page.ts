import type { OpenAPIV3_1 } from 'openapi-types'
import type { Group, HttpMethod } from './grammar.ts'
import type { OperationObject, ParameterObject, RequestRow, Schema } from './openapi.ts'
import { answerKind } from './answer-kind.ts'
import { printFieldText } from './field-text.ts'
import { HTTP_METHODS, isGroup, pathParameters } from './grammar.ts'
import { printType } from './print-type.ts'
import { isNoContent } from './read-response.ts'

/** The operations of one page, by their methods. */
export type PageOperations = Partial<Record<HttpMethod, OperationObject>>

/** A page, as its front matter names it. */
export interface PageTitle {
  title: string
  description: string
}

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

/**
 * Writes the page of a path: the inverse of reading it.
 *
 * @param path the path's template
 * @param operations its operations
 * @param page what the front matter says of it all
 */
export function printPage(path: string, operations: PageOperations, page: PageTitle): string {
  const methods = HTTP_METHODS.filter(method => operations[method])
  const frontmatter = `---\ntitle: ${yamlText(page.title)}\ndescription: ${yamlText(page.description)}\n---`
  const sections = methods.map(method => printSection(path, method, operations[method]!, methods.length === 1))
  return `${[frontmatter, ...methods.length > 1 ? ['# {{ $frontmatter.title }}', page.description] : [], ...sections].join('\n\n')}\n`
}

/**
 * Writes the section of one operation, from its heading to its links.
 *
 * @param path the path's template
 * @param method its method
 * @param operation the operation
 * @param isOnly whether it is the only one of its page, which then is named after it
 */
export function printSection(path: string, method: HttpMethod, operation: OperationObject, isOnly: boolean): string {
  const heading = isOnly ? '# {{ $frontmatter.title }}' : `## ${operation.summary}`
  const request = printRequestTable(path, operation)
  const links = printLinks(operation)
  return [
    `${heading} {#${method}}`,
    isOnly ? '{{ $frontmatter.description }}' : operation.description ?? '',
    ...request ? [request] : [],
    '[[examples]]',
    printResponseTable(operation),
    ...links ? [links] : [],
  ].filter(Boolean).join('\n\n')
}

/** The request table of an operation, with the line that closes it; nothing if it takes no parameters. */
export function printRequestTable(path: string, operation: OperationObject): string | undefined {
  const rows = requestRows(path, operation)
  return rows.length > 0 ? `${[isNotification(path) ? NOTIFICATION_HEAD : REQUEST_HEAD, ...rows].join('\n')}\n\n{.im-table #request}` : undefined
}

/** The response table of an operation, with the line that closes it. */
export function printResponseTable(operation: OperationObject): string {
  return `${[RESPONSE_HEAD, ...responseRows(operation)].join('\n')}\n\n{.im-table #response}`
}

/** The line with the links to the official documents; nothing if there are none. */
export function printLinks(operation: OperationObject): string | undefined {
  const links = [operation.externalDocs, ...operation['x-external-docs'] ?? []].filter(link => link !== undefined)
  return links.length > 0
    ? `参阅 ${links.map(({ url, description }) => `[${description || '官方文档'}](${url})`).join('、')}`
    : undefined
}

/** The top-level rows of a request table: those that the operation was read from, or those that follow from what it takes. */
export function topLevelRows(path: string, operation: OperationObject): RequestRow[] {
  if (operation['x-request-rows'])
    return operation['x-request-rows']
  const parameters = operation.parameters ?? []
  const body = operation.requestBody as OpenAPIV3_1.RequestBodyObject | undefined // the reference has no $ref
  const isRequired = (location: string): boolean => parameters.some(parameter => parameter.in === location && parameter.required)
  const groups: Record<Group, { isThere: boolean, required: boolean }> = {
    query: { isThere: parameters.some(parameter => parameter.in === 'query'), required: isRequired('query') },
    headers: { isThere: parameters.some(parameter => parameter.in === 'header'), required: isRequired('header') },
    json: { isThere: body?.content['application/json'] !== undefined, required: body?.required ?? false },
    body: { isThere: body?.content['multipart/form-data'] !== undefined, required: body?.required ?? false },
    base_uri: { isThere: operation['x-base-uri'] !== undefined, required: operation['x-base-uri']?.required ?? false },
  }
  const order = isNotification(path) ? GROUP_ORDER.toReversed() : GROUP_ORDER
  return [
    ...pathParameters(path).flatMap((name): RequestRow[] => {
      const parameter = parameters.find(parameter => parameter.in === 'path' && parameter.name === name)
      return parameter ? [{ name, required: true, description: parameterText(parameter) }] : []
    }),
    ...order.filter(name => groups[name].isThere).map((name): RequestRow =>
      ({ name, required: groups[name].required, ...(isNotification(path) ? NOTIFICATION_ROWS[name] : undefined) ?? GROUP_ROWS[name] })),
  ]
}

/** Whether a page is named after a notification, and not after a path. */
function isNotification(subject: string): boolean {
  return !subject.startsWith('/')
}

function requestRows(path: string, operation: OperationObject): string[] {
  const located = (location: string): ParameterObject[] => operation.parameters?.filter(parameter => parameter.in === location) ?? []
  const content = (operation.requestBody as OpenAPIV3_1.RequestBodyObject | undefined)?.content // the reference has no $ref
  const group = (name: Group): { schema: Schema, rows: string[] } => {
    switch (name) {
      case 'query':
        return { schema: { type: 'object' }, rows: parameterRows(located('query')) }
      case 'headers':
        return { schema: { type: 'object' }, rows: parameterRows(located('header')) }
      case 'base_uri':
        return { schema: operation['x-base-uri']?.schema ?? { type: 'string' }, rows: [] }
      default: {
        const schema = (content?.[name === 'json' ? 'application/json' : 'multipart/form-data']?.schema ?? { type: 'object' }) as Schema // likewise
        return { schema, rows: childRows(schema, 1) }
      }
    }
  }
  const inPath = pathParameters(path)
  return topLevelRows(path, operation).flatMap(({ name, required, description, tooltip }) => {
    if (inPath.includes(name) || !isGroup(name)) {
      const parameter = located('path').find(parameter => parameter.name === name)
      return parameter ? [parameterRow({ ...parameter, required }, 0)] : []
    }
    const { schema, rows } = group(name)
    const { 'x-tooltip': own, ...rest } = schema
    return [printRow({ name, required, schema: { ...rest, ...(tooltip ?? own) !== undefined && { 'x-tooltip': tooltip ?? own } } as Schema, text: description, indent: 0 }), ...rows]
  })
}

function responseRows(operation: OperationObject): string[] {
  const answer = answerKind(operation)
  const spanning = (text: string): string[] => [`| ${text} {align=center colspan=3}`]
  switch (answer.type) {
    case 'json':
      return childRows(answer.schema, 0)
    case 'stream':
      return spanning(answer.description)
    default: {
      const none = operation.responses?.['204'] as OpenAPIV3_1.ResponseObject | undefined // the reference has no $ref
      return spanning(none && isNoContent(none.description) ? none.description : '无返回内容')
    }
  }
}

function parameterRows(parameters: readonly ParameterObject[]): string[] {
  return parameters.flatMap(parameter => [parameterRow(parameter, 1), ...childRows(parameter.schema, 2)])
}

function parameterRow(parameter: ParameterObject, indent: number): string {
  const { name, required, schema } = parameter
  return printRow({ name, required: required ?? false, schema, text: parameterText(parameter), indent })
}

function parameterText({ schema, description }: ParameterObject): string {
  return printFieldText({ ...schema.title !== undefined && { title: schema.title }, ...description && { description } })
}

/** The rows of the fields of an object, of the objects of an array, or of JSON in a string. */
function childRows(schema: Schema, indent: number): string[] {
  if (schema.type === 'array')
    return childRows((schema.items ?? {}) as Schema, indent) // the reference has no $ref
  const owner = schema.contentSchema ?? schema
  return Object.entries(owner.properties ?? {}).flatMap(([name, property]) => {
    const child = property as Schema // likewise
    return [
      printRow({ name, required: owner.required?.includes(name) ?? false, schema: child, text: printFieldText(child), indent }),
      ...childRows(child, indent + 1),
    ]
  })
}

interface RowParts {
  name: string
  required: boolean
  schema: Schema
  text: string
  indent: number
}

function printRow({ name, required, schema, text, indent }: RowParts): string {
  const isEncoded = schema.contentMediaType === 'application/json'
  const marks = [
    ...required ? ['data-required'] : [],
    ...indent > 0 ? [`data-indent=${indent}`] : [],
    ...isEncrypted(schema) ? ['data-encrypted'] : [],
    ...isEncoded ? ['data-encoded'] : [],
  ]
  const tooltip = schema['x-tooltip']
  const type = isEncoded && schema.contentSchema && !schema.contentSchema.properties ? 'object' : printType(schema) ?? '?'
  return [
    `| ${name}${marks.length > 0 ? ` {${marks.join(' ')}}` : ''}`,
    `| ${type}${tooltip === undefined ? '' : ` {data-tooltip="${tooltip}"}`}`,
    `| ${escapeCell(text)}`,
  ].join(' ').trimEnd()
}

function isEncrypted(schema: Schema): boolean {
  return schema['x-encrypted'] ?? (schema.type === 'array' && isEncrypted((schema.items ?? {}) as Schema)) // the reference has no $ref
}

/** Keeps a text in its cell. */
function escapeCell(text: string): string {
  return text.replace(/(?<!\\)\|/g, '\\|')
}

/** A text as YAML, plain where it may be. */
export function yamlText(text: string): string {
  return /^[\p{L}\p{N}（“《]/u.test(text) && !/: |:$|\s#|^(?:true|false|null|yes|no|on|off|~|[\d.+-]+|\d{4}-\d\d-\d\d.*)$|[\n\r\t]|\s$/i.test(text) ? text : JSON.stringify(text)
}
