import type { Operation } from '../model/operation.ts'
import type { Schema } from '../model/schema.ts'
import { requestSchema, responseKind } from '../model/operation.ts'
import { elementOf } from '../model/schema.ts'
import { fieldIds } from '../table/field-id.ts'

/** A field of an operation, as a row of its tables has it. */
export interface OperationField {
  /** Its name after those of the rows that it belongs to, outermost first; with what a request sends it in. */
  names: string[]
  /** The id of its row. */
  id: string
  /** With the description of a parameter, which the document has beside the schema. */
  schema: Schema
}

type FieldIds = ReturnType<typeof fieldIds>

/** What a row is sent in → how the document says so. */
const LOCATIONS = { query: 'query', headers: 'header' } as const
const MEDIA_TYPES = { json: 'application/json', body: 'multipart/form-data' } as const

/**
 * The fields of an operation, in the order of its tables, with the ids of their rows.
 *
 * @param operation the operation, as it was read from its page
 * @param method its method, if its page has several operations
 */
export function operationFields(operation: Operation, method?: string): OperationField[] {
  const answer = responseKind(operation)
  return [
    ...requestFields(operation, fieldIds('request', method)),
    ...answer.type === 'json' ? membersOf([], answer.schema, fieldIds('response', method)) : [],
  ]
}

function requestFields(operation: Operation, id: FieldIds): OperationField[] {
  const { parameters = [], 'x-base-uri': baseUri, 'x-request-rows': rows = [] } = operation
  return rows.flatMap(({ name }) => {
    if (name === 'base_uri')
      return baseUri ? fieldAndMembers([name], { ...baseUri.schema, title: '接入点', description: baseUri.description }, id) : []
    if (name === 'json' || name === 'body')
      return membersOf([name], requestSchema(operation, MEDIA_TYPES[name]) ?? {}, id)
    const isGroup = name === 'query' || name === 'headers'
    return parameters
      .filter(parameter => isGroup ? parameter.in === LOCATIONS[name] : parameter.in === 'path' && parameter.name === name)
      .flatMap(({ name: own, schema, description }) => fieldAndMembers(isGroup ? [name, own] : [own], { ...schema, description }, id))
  })
}

function fieldAndMembers(names: string[], schema: Schema, id: FieldIds): OperationField[] {
  const own = id(names)! // what has a name of its own has an id
  return [{ names, id: own, schema }, ...membersOf(names, schema, id)]
}

/** The fields of an object, of the objects of a list, or of JSON in a string. */
function membersOf(names: string[], schema: Schema, id: FieldIds): OperationField[] {
  const { properties = {}, contentSchema } = elementOf(schema)
  return [
    ...Object.entries(properties).flatMap(([name, member]) => fieldAndMembers([...names, name], member, id)),
    ...contentSchema ? membersOf(names, contentSchema, id) : [],
  ]
}
