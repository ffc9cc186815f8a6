import type { OperationField } from '../markdown/operation-fields.ts'
import type { Operation } from '../model/operation.ts'
import type { SearchEntry } from './search-record.ts'
import { operationFields } from '../markdown/operation-fields.ts'
import { elementOf } from '../model/schema.ts'

/**
 * The fields of an operation, in the order of its tables, as entries of its record.
 *
 * @param operation the operation
 * @param method its method, if its page has several operations
 */
export function operationEntries(operation: Operation, method?: string): SearchEntry[] {
  return operationFields(operation, method).map(fieldEntry)
}

function fieldEntry({ names, id, schema }: OperationField): SearchEntry {
  const element = elementOf(schema)
  return {
    anchor: id,
    name: names.at(-1)!,
    title: schema.title ?? '',
    values: (element.enum ?? []).map(String),
    text: [schema.description ?? '', ...Object.values(element['x-enum-descriptions'] ?? {})].filter(Boolean).join('；'),
  }
}
