import type { Problem } from '../diagnostics/problem.ts'
import type { FieldDictionary } from '../dictionary/field-dictionary.ts'
import type { SourceMap } from '../model/json-pointer.ts'
import type { Operation } from '../model/operation.ts'
import type { OperationSection } from './read-sections.ts'
import { readRequest } from '../table/read-request.ts'
import { readResponse } from '../table/read-response.ts'

export interface ReadOperation {
  operation: Operation
  problems: Problem[]
}

/**
 * Reads a section of a page into an OpenAPI 3.1 operation.
 *
 * @param section the section, with its tables
 * @param path the path that the page describes
 * @param at JSON Pointer of the operation in its document
 * @param sources where the place of each part is noted
 * @param dictionary what is known of fields besides
 * @see https://spec.openapis.org/oas/v3.1.1.html#operation-object
 */
export function readOperation(section: OperationSection, path: string, at: string, sources: SourceMap, dictionary: FieldDictionary): ReadOperation {
  sources.set(at, section.at)
  const request = readRequest(section, path, at, sources, dictionary)
  const response = readResponse(section.response, at, sources, dictionary)
  const [official, ...others] = section.links.map(link => ({ description: link.text, url: link.url }))
  return {
    operation: {
      operationId: operationId(section.method, path),
      summary: section.title,
      ...section.description && { description: section.description },
      ...official && { externalDocs: official },
      ...request.operation,
      responses: response.responses,
      ...others.length > 0 && { 'x-external-docs': others },
    },
    problems: [...request.problems, ...response.problems],
  }
}

/** `post` `/v3/payscore/permissions/openid/{openid}` → `post_v3_payscore_permissions_openid__openid_` */
export function operationId(method: string, path: string): string {
  return `${method}${path.replace(/\W/g, '_')}`
}
