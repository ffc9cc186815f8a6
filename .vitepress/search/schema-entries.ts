import type { OpenAPIV3_1 } from 'openapi-types'
import type { OperationObject, Schema } from '../reference/openapi.ts'
import type { SearchEntry } from './search-record.ts'
import { fieldIds } from '../markdown/field-id.ts'

type FieldIds = ReturnType<typeof fieldIds>

/** What a row is sent in → how the document says so. */
const LOCATIONS = { query: 'query', headers: 'header' } as const
const MEDIA_TYPES = { json: 'application/json', body: 'multipart/form-data' } as const

/**
 * The fields of an operation, in the order of its tables, with the ids of their rows.
 *
 * @param operation the operation
 * @param method its method, if its page has several operations
 */
export function operationEntries(operation: OperationObject, method?: string): SearchEntry[] {
  return [...requestEntries(operation, fieldIds('request', method)), ...responseEntries(operation, fieldIds('response', method))]
}

function requestEntries({ parameters = [], requestBody, 'x-base-uri': baseUri, 'x-request-rows': rows = [] }: OperationObject, id: FieldIds): SearchEntry[] {
  const content = (requestBody as OpenAPIV3_1.RequestBodyObject | undefined)?.content // the reference has no $ref
  return rows.flatMap(({ name }): SearchEntry[] => {
    if (name === 'base_uri')
      return baseUri ? fieldEntries(['base_uri'], { ...baseUri.schema, title: '接入点', description: baseUri.description }, id) : []
    if (name === 'query' || name === 'headers')
      return parameters.filter(parameter => parameter.in === LOCATIONS[name]).flatMap(({ name: own, schema, description }) => fieldEntries([name, own], { ...schema, description }, id))
    if (name === 'json' || name === 'body')
      return membersOf((content?.[MEDIA_TYPES[name]]?.schema ?? {}) as Schema).flatMap(([own, schema]) => fieldEntries([name, own], schema, id)) // likewise
    return parameters.filter(parameter => parameter.in === 'path' && parameter.name === name).flatMap(({ schema, description }) => fieldEntries([name], { ...schema, description }, id))
  })
}

function responseEntries({ responses = {} }: OperationObject, id: FieldIds): SearchEntry[] {
  return Object.values(responses).flatMap((response) => {
    const { content = {} } = response as OpenAPIV3_1.ResponseObject // likewise
    return membersOf((content['application/json']?.schema ?? {}) as Schema).flatMap(([name, schema]) => fieldEntries([name], schema, id))
  })
}

/** A field, and those that it consists of. */
function fieldEntries(names: readonly string[], schema: Schema, id: FieldIds): SearchEntry[] {
  const anchor = id(names)
  const element = elementOf(schema)
  const meanings = element['x-enum-descriptions'] ?? {}
  const members = membersOf(schema).flatMap(([name, member]) => fieldEntries([...names, name], member, id))
  if (anchor === undefined)
    return members
  return [{
    anchor,
    name: names.at(-1)!,
    title: schema.title ?? '',
    values: (element.enum ?? []).map(String),
    text: [schema.description ?? '', ...Object.values(meanings)].filter(Boolean).join('；'),
  }, ...members]
}

function membersOf(schema: Schema): [name: string, schema: Schema][] {
  const { properties = {}, contentSchema } = elementOf(schema)
  return [...Object.entries(properties), ...contentSchema ? membersOf(contentSchema) : []] as [string, Schema][] // the reference has no $ref
}

function elementOf(schema: Schema): Schema {
  return schema.type === 'array' ? elementOf((schema.items ?? {}) as Schema) : schema // likewise
}
