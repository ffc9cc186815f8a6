import type { OpenAPIV3_1 } from 'openapi-types'
import type { FieldDictionary } from './field-dictionary.ts'
import type { OperationObject, SourceMap } from './openapi.ts'
import type { Problem } from './problem.ts'
import type { Page } from './read-page.ts'
import { pointer } from './openapi.ts'
import { compareText } from './problem.ts'
import { readOperation } from './read-operation.ts'

/** The Paths Object of the reference: path → method → operation. Notifications have the same form, by their type. */
export type ReferencePaths = Record<string, Record<string, OperationObject>>

export interface ReferenceDocument {
  document: OpenAPIV3_1.Document
  /** Where each part of the document is written. */
  sources: SourceMap
  problems: Problem[]
}

/**
 * Reads all pages into one OpenAPI 3.1 document, sorted by path so that the
 * same pages always give the same document.
 *
 * @param pages the pages
 * @param dictionary what is known of fields besides; without, the document says what the pages say
 * @see https://spec.openapis.org/oas/v3.1.1.html
 */
export function readDocument(pages: readonly Page[], dictionary: FieldDictionary = new Map()): ReferenceDocument {
  const sources: SourceMap = new Map()
  const problems: Problem[] = []
  const paths: ReferencePaths = {}
  const webhooks: ReferencePaths = {}
  for (const page of pages.toSorted((a, b) => compareText(a.path ?? a.event ?? '', b.path ?? b.event ?? ''))) {
    problems.push(...page.problems)
    const subject = page.path ?? page.event
    if (subject === undefined)
      continue
    const [name, items] = page.path === undefined ? ['webhooks', webhooks] as const : ['paths', paths] as const
    for (const section of page.operations) {
      const at = pointer('', name, subject, section.method)
      const read = readOperation(section, subject, at, sources, dictionary)
      problems.push(...read.problems)
      const methods = items[subject] ??= {}
      methods[section.method] = read.operation
    }
  }
  return {
    document: {
      openapi: '3.1.1',
      info: { title: '微信支付开放接口', version: '3' },
      servers: [{ url: 'https://api.mch.weixin.qq.com' }],
      paths: paths as OpenAPIV3_1.PathsObject, // its operations carry extensions that the type does not know
      ...Object.keys(webhooks).length > 0 && { webhooks: webhooks as OpenAPIV3_1.Document['webhooks'] }, // likewise
    },
    sources,
    problems,
  }
}
