import type { HttpMethod } from '../model/http-method.ts'
import type { Operation, Parameter } from '../model/operation.ts'
import type { Schema } from '../model/schema.ts'
import type { DeclaredLine } from './lines.ts'
import { pointer } from '../model/json-pointer.ts'
import { requestSchema, responseKind } from '../model/operation.ts'
import { declareProperties, declareProperty, declareSchema, describeSchema } from './declare-schema.ts'
import { docComment, insteadOf } from './doc-comment.ts'
import { block, line, using } from './lines.ts'
import { methodNamespace } from './names.ts'

/** The methods whose second argument is the configuration; for the others it is the first. */
const METHODS_WITH_DATA: readonly HttpMethod[] = ['post', 'put', 'patch']

/** An operation, ready to be declared: its types, and how it is called. */
export interface DeclaredOperation {
  method: HttpMethod
  /** The body of the operation's own namespace. */
  types: DeclaredLine[]
  /** The parameter list and result of the call, with `scope` before each type. */
  signature: (scope: string) => string
  title: string
  link?: string
  /** What to use instead, if it is deprecated. */
  deprecated?: string
  /** JSON Pointer of the operation. */
  pointer: string
}

/**
 * Declares an operation in the SDK's shape: `JsonDataRequest`, `RequestConfig`
 * and `WellformedResponse`, and the signature that uses them.
 *
 * @param method the HTTP method
 * @param operation the operation
 * @param at JSON Pointer of the operation
 */
export function declareOperation(method: HttpMethod, operation: Operation, at: string): DeclaredOperation {
  const data = declareData(operation, at)
  const takesData = METHODS_WITH_DATA.includes(method)
  const config = declareConfig(operation, data, !takesData, at)
  const link = operation.externalDocs?.url
  return {
    method,
    title: operation.summary ?? '',
    link,
    ...operation.deprecated && { deprecated: insteadOf(operation) },
    pointer: at,
    types: [...data.lines, ...config.lines, ...declareResponse(operation, at)],
    signature: (scope) => {
      const name = (type: string): string => `${scope}${methodNamespace(method)}.${type}`
      const configArgument = `config${config.required ? '' : '?'}: ${name('RequestConfig')}`
      const parameters = takesData ? `${dataArgument(data, config.required, name)}, ${configArgument}` : configArgument
      return `(${parameters}): AxiosPromise<${name('WellformedResponse')}>`
    },
  }
}

interface DeclaredData {
  lines: DeclaredLine[]
  types: string[]
  required: boolean
}

function dataArgument(data: DeclaredData, configRequired: boolean, name: (type: string) => string): string {
  const type = data.types.map(name).join(' | ')
  if (!type)
    return configRequired ? 'data: undefined' : 'data?: undefined'
  if (data.required)
    return `data: ${type}`
  return configRequired ? `data: ${type} | undefined` : `data?: ${type}`
}

function declareData(operation: Operation, at: string): DeclaredData {
  const body = operation.requestBody
  const lines: DeclaredLine[] = []
  const types: string[] = []
  const content = body?.content ?? {}
  const schemaAt = (mediaType: string): string => pointer(at, 'requestBody', 'content', mediaType, 'schema')

  if (content['application/json']) {
    const schema = content['application/json'].schema
    types.push('JsonDataRequest')
    lines.push(...declareType('JsonDataRequest', schema, schemaAt('application/json'), [describeSchema(schema) || '请求正文'], operation))
  }
  if (content['multipart/form-data']) {
    const schema = content['multipart/form-data'].schema
    const formAt = schemaAt('multipart/form-data')
    types.push('FormDataRequest')
    const parts = Object.entries(schema.properties ?? {}).map(([name, part]) => `- \`${name}\` ${describeSchema(part)}`)
    lines.push(
      ...docComment([describeSchema(schema) || '表单', '用 `wechatpay-axios-plugin` 的 `Multipart` 逐项 `append`，以 `getBuffer()` 传入', parts.join('\n')], { link: operation.externalDocs?.url }),
      line('export type FormDataRequest = Uint8Array', formAt),
    )
  }
  return { lines, types, required: body?.required ?? false }
}

/** The body of a method that the SDK sends without its `data`: what is signed, and what writes it. */
function declareUnsentData(type: string, required: boolean): DeclaredLine[] {
  const mark = required ? '' : '?'
  return [
    ...docComment(['请求正文：SDK 的 `get`、`delete` 不发送 `data`，以 `meta` 参与签名']),
    line(`meta${mark}: ${type}`),
    ...docComment(['写入正文：`return JSON.stringify(this.meta)`']),
    line(`transformRequest${mark}: (this: RequestConfig) => string`),
  ]
}

/** The part of a form that a request's signature covers, which the SDK is given a second time. */
function declareMeta(operation: Operation, at: string): DeclaredLine[] {
  const meta = requestSchema(operation, 'multipart/form-data')?.properties?.meta
  if (!meta)
    return []
  const metaAt = pointer(at, 'requestBody', 'content', 'multipart/form-data', 'schema', 'properties', 'meta')
  return meta.contentSchema
    ? declareProperty('meta', true, meta.contentSchema, pointer(metaAt, 'contentSchema'), '表单中 `meta` 的内容，签名以它为请求体')
    : declareProperty('meta', true, { type: 'object' }, metaAt, '表单中 `meta` 的内容，签名以它为请求体')
}

interface DeclaredConfig {
  lines: DeclaredLine[]
  required: boolean
}

function declareConfig(operation: Operation, data: DeclaredData, dataInConfig: boolean, at: string): DeclaredConfig {
  const located = (location: string): [Parameter, number][] =>
    (operation.parameters ?? []).map((parameter, i): [Parameter, number] => [parameter, i]).filter(([parameter]) => parameter.in === location)
  const rowRequired = (name: string): boolean => operation['x-request-rows']?.some(row => row.name === name && row.required) ?? false

  const path = located('path')
  const query = located('query')
  const headers = located('header')
  const base = operation['x-base-uri']
  const isStream = responseKind(operation).type === 'stream'
  const dataRequired = dataInConfig && data.required
  const hasUnsentData = dataInConfig && data.types.length > 0
  const meta = declareMeta(operation, at)
  const paramsRequired = query.length > 0 && (rowRequired('query') || query.some(([parameter]) => parameter.required))
  const headersRequired = headers.length > 0 && (rowRequired('headers') || headers.some(([parameter]) => parameter.required))

  const members = [
    ...data.types.length > 0
      ? [line(`data?: ${data.types.join(' | ')}`)]
      : [],
    ...hasUnsentData ? declareUnsentData(data.types.join(' | '), dataRequired) : [],
    ...meta,
    ...path.flatMap(entry => declareParameter(entry, at)),
    ...query.length > 0
      ? block(line(`params${paramsRequired ? '' : '?'}:`), query.flatMap(entry => declareParameter(entry, at)))
      : [...docComment(['没有查询参数']), line('params?: undefined')],
    ...headers.length > 0
      ? withSuffix(block(using('StandardHeaders', line(`headers${headersRequired ? '' : '?'}:`)), headers.flatMap(entry => declareParameter(entry, at))), ' & StandardHeaders')
      : [],
    ...base
      ? declareProperty('baseURL', base.required, base.schema, pointer(at, 'x-base-uri'), base.description)
      : [],
    ...isStream
      ? [...docComment(['以流的方式接收']), line('responseType: \'stream\'')]
      : [],
  ]
  return {
    lines: [
      ...docComment(['请求配置'], { link: operation.externalDocs?.url }),
      ...block(using('AxiosRequestConfig', line(`export interface RequestConfig extends ${hasUnsentData ? 'Omit<AxiosRequestConfig, \'transformRequest\'>' : 'AxiosRequestConfig'}`)), members),
    ],
    required: path.length > 0 || meta.length > 0 || paramsRequired || headersRequired || dataRequired || isStream || (base?.required ?? false),
  }
}

function declareParameter([parameter, i]: [Parameter, number], at: string): DeclaredLine[] {
  return declareProperty(parameter.name, parameter.required ?? false, parameter.schema, pointer(at, 'parameters', i), parameter.description)
}

function declareResponse(operation: Operation, at: string): DeclaredLine[] {
  const tags = { link: operation.externalDocs?.url }
  const answer = responseKind(operation)
  switch (answer.type) {
    case 'none':
      return [...docComment(['没有返回内容（204）'], tags), line('export type WellformedResponse = \'\'', pointer(at, 'responses', 204))]
    case 'stream':
      return [...docComment([answer.description], tags), using('Readable', line('export type WellformedResponse = Readable', pointer(at, 'responses', 200, 'content', 'application/octet-stream', 'schema')))]
    case 'json':
      return declareType('WellformedResponse', answer.schema, pointer(at, 'responses', 200, 'content', 'application/json', 'schema'), ['返回内容'], operation)
    case 'unknown':
      return [line('export type WellformedResponse = unknown')]
  }
}

/** An interface for an object, an alias for anything else. */
function declareType(name: string, schema: Schema, at: string, doc: string[], operation: Operation): DeclaredLine[] {
  const comment = docComment(doc, { link: operation.externalDocs?.url })
  return schema.type === 'object' && schema.properties
    ? [...comment, ...block(line(`export interface ${name}`, at), declareProperties(schema, at))]
    : [...comment, ...declareSchema(`export type ${name} = `, schema, at)]
}

function withSuffix(lines: DeclaredLine[], suffix: string): DeclaredLine[] {
  lines[lines.length - 1]!.text += suffix
  return lines
}
