import type { OpenAPIV3_1 } from 'openapi-types'
import type { OperationObject, SourceMap } from './openapi.ts'
import type { Problem } from './problem.ts'
import type { Page } from './read-page.ts'
import { pointer } from './openapi.ts'
import { compareText } from './problem.ts'
import { readOperation } from './read-operation.ts'

/** The Paths Object of the reference: path → method → operation. */
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
 * @see https://spec.openapis.org/oas/v3.1.1.html
 */
export function readDocument(pages: readonly Page[]): ReferenceDocument {
  const sources: SourceMap = new Map()
  const problems: Problem[] = []
  const paths: ReferencePaths = {}
  for (const page of pages.toSorted((a, b) => compareText(a.path ?? '', b.path ?? ''))) {
    problems.push(...page.problems)
    if (page.path === undefined)
      continue
    for (const section of page.operations) {
      const at = pointer('', 'paths', page.path, section.method)
      const read = readOperation(section, page.path, at, sources)
      problems.push(...read.problems)
      const methods = paths[page.path] ??= {}
      methods[section.method] = read.operation
    }
  }
  return {
    document: {
      openapi: '3.1.1',
      info: { title: '微信支付开放接口', version: '3' },
      servers: [{ url: 'https://api.mch.weixin.qq.com' }],
      paths: paths as OpenAPIV3_1.PathsObject, // its operations carry extensions that the type does not know
    },
    sources,
    problems,
  }
}
