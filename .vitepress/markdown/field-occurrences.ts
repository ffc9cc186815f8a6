import type { OpenAPIV3_1 } from 'openapi-types'
import type { FieldDictionary } from '../reference/field-dictionary.ts'
import type { OperationObject, Schema } from '../reference/openapi.ts'
import type { ReferencePaths } from '../reference/read-document.ts'
import { topLevelRows } from '../reference/print-page.ts'
import { fieldIds } from './field-id.ts'

/** A place where a field occurs. */
export interface FieldOccurrence {
  /** The operation's or notification's title. */
  title: string
  /** From the root of the site, with the field's anchor. */
  link: string
}

/**
 * Where the fields of the dictionary occur: for each of its keys, the operations
 * that have such a field, each once, with the first row that it is in.
 *
 * @param document the reference
 * @param dictionary all entries
 */
export function fieldOccurrences(document: OpenAPIV3_1.Document, dictionary: FieldDictionary): Map<string, FieldOccurrence[]> {
  const occurrences = new Map<string, FieldOccurrence[]>()
  const collect = (items: ReferencePaths, prefix: string): void => {
    for (const [subject, methods] of Object.entries(items)) {
      const isShared = Object.keys(methods).length > 1
      for (const [method, operation] of Object.entries(methods)) {
        const page = `${prefix}${subject}`
        const seen = new Set<string>()
        for (const { name, parent, id } of fieldsOf(subject, operation, isShared ? method : undefined)) {
          const key = parent !== undefined && dictionary.has(`${parent}.${name}`) ? `${parent}.${name}` : name
          if (seen.has(key))
            continue
          seen.add(key)
          const list = occurrences.get(key) ?? []
          occurrences.set(key, list)
          list.push({ title: operation.summary ?? subject, link: `${page}#${id}` })
        }
      }
    }
  }
  collect((document.paths ?? {}) as ReferencePaths, '/openapi') // made by readDocument
  collect((document.webhooks ?? {}) as ReferencePaths, '/webhooks/') // likewise
  return occurrences
}

interface PlacedField {
  name: string
  parent?: string
  /** The id of its row. */
  id: string
}

/** The fields of an operation, in the order of its tables. */
function fieldsOf(subject: string, operation: OperationObject, method: string | undefined): PlacedField[] {
  const fields: PlacedField[] = []
  const add = (names: readonly string[], id: string | undefined): void => {
    const [name, parent] = names.toReversed()
    if (id !== undefined)
      fields.push({ name: name!, ...parent !== undefined && { parent }, id })
  }
  const walk = (schema: Schema, names: readonly string[], idOf: (names: readonly string[]) => string | undefined): void => {
    const owner = schema.type === 'array' ? undefined : schema.contentSchema ?? schema
    if (!owner)
      return walk((schema as OpenAPIV3_1.ArraySchemaObject).items as Schema, names, idOf) // the reference has no $ref
    for (const [name, property] of Object.entries(owner.properties ?? {})) {
      const path = [...names, name]
      add(path, idOf(path))
      walk(property as Schema, path, idOf) // likewise
    }
  }

  const requestId = fieldIds('request', method)
  const content = (operation.requestBody as OpenAPIV3_1.RequestBodyObject | undefined)?.content // likewise
  for (const { name } of topLevelRows(subject, operation)) {
    const id = requestId([name])
    if (name === 'json' || name === 'body') {
      const schema = content?.[name === 'json' ? 'application/json' : 'multipart/form-data']?.schema
      if (schema)
        walk(schema as Schema, [name], requestId) // likewise
    }
    else if (name === 'query' || name === 'headers') {
      for (const parameter of operation.parameters?.filter(parameter => parameter.in === (name === 'query' ? 'query' : 'header')) ?? []) {
        const path = [name, parameter.name]
        add(path, requestId(path))
        walk(parameter.schema, path, requestId)
      }
    }
    else if (name !== 'base_uri') {
      add([name], id)
    }
  }
  const answer = operation.responses?.['200'] as OpenAPIV3_1.ResponseObject | undefined // likewise
  const schema = answer?.content?.['application/json']?.schema
  if (schema)
    walk(schema as Schema, [], fieldIds('response', method)) // likewise
  return fields
}
