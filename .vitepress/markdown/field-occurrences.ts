import type { FieldDictionary } from '../dictionary/field-dictionary.ts'
import type { ApiDescription, PathItems } from '../model/api-description.ts'
import type { Subject } from '../model/subject.ts'
import { operationsOf } from '../model/api-description.ts'
import { linkTo, pathSubject, webhookSubject } from '../model/subject.ts'
import { operationFields } from './operation-fields.ts'

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
 * @param reference the reference, and all entries
 * @param reference.document the reference
 * @param reference.dictionary all entries
 */
export function fieldOccurrences(reference: { document: ApiDescription, dictionary: FieldDictionary }): Map<string, FieldOccurrence[]> {
  const { document, dictionary } = reference
  const occurrences = new Map<string, FieldOccurrence[]>()
  const collect = (items: PathItems, subjectOf: (name: string) => Subject): void => {
    for (const { path, method, operation, isAlone } of operationsOf(items)) {
      const seen = new Set<string>()
      for (const { names, id } of operationFields(operation, isAlone ? undefined : method)) {
        const [name, parent] = names.toReversed() as [string, string?] // there is no field without a name
        if (name === 'base_uri' && parent === undefined)
          continue // an entry point is no field
        const key = parent !== undefined && dictionary.has(`${parent}.${name}`) ? `${parent}.${name}` : name
        if (seen.has(key))
          continue
        seen.add(key)
        const list = occurrences.get(key) ?? []
        occurrences.set(key, list)
        list.push({ title: operation.summary ?? path, link: `${linkTo(subjectOf(path))}#${id}` })
      }
    }
  }
  collect(document.paths, pathSubject)
  collect(document.webhooks, webhookSubject)
  return occurrences
}
