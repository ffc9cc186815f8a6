import type { Problem } from '../diagnostics/problem.ts'
import type { FieldDictionary } from '../dictionary/field-dictionary.ts'
import type { ApiDescription, PathItems } from '../model/api-description.ts'
import type { SourceMap } from '../model/json-pointer.ts'
import type { Operation } from '../model/operation.ts'
import type { Subject } from '../model/subject.ts'
import type { Page } from './read-page.ts'
import { compareText } from '../diagnostics/problem.ts'
import { API_SERVER } from '../model/api-description.ts'
import { pointer } from '../model/json-pointer.ts'
import { subjectName } from '../model/subject.ts'
import { pageFacts } from './page-facts.ts'
import { readOperation } from './read-operation.ts'

export interface ReferenceDocument {
  document: ApiDescription
  /** Where each part of the document is written. */
  sources: Pick<SourceMap, 'get'>
  problems: Problem[]
}

/** What a page declares, read once for as long as neither it nor the dictionary changes. */
interface ReadPage {
  dictionary: FieldDictionary
  operations: [method: string, operation: Operation][]
  sources: SourceMap
  problems: Problem[]
}

const EMPTY: FieldDictionary = new Map()

const known = new WeakMap<Page, ReadPage>()

/**
 * Reads all pages into one OpenAPI 3.1 document, sorted by path so that the
 * same pages always give the same document. A page that has been read before
 * gives the same operations, which whoever makes something of them may rely on.
 *
 * @param pages the pages
 * @param dictionary what is known of fields besides; without, the document says what the pages say
 * @see https://spec.openapis.org/oas/v3.1.1.html
 */
export function readDocument(pages: readonly Page[], dictionary: FieldDictionary = EMPTY): ReferenceDocument {
  const sources = new Map<string, SourceMap>()
  const problems: Problem[] = []
  const paths: PathItems = {}
  const webhooks: PathItems = {}
  for (const page of pages.toSorted((a, b) => compareText(nameOf(a), nameOf(b)))) {
    problems.push(...page.problems)
    const { subject } = page
    if (subject === undefined)
      continue
    const read = readOperations(page, subject, dictionary)
    problems.push(...read.problems)
    sources.set(pageAt(subject), read.sources)
    const items = subject.kind === 'path' ? paths : webhooks
    for (const [method, operation] of read.operations)
      (items[subjectName(subject)] ??= {})[method] = operation
  }
  return {
    document: {
      info: { title: '微信支付开放接口', version: '3' },
      servers: [{ url: API_SERVER }],
      paths,
      webhooks,
    },
    sources: { get: at => sources.get(/^\/[^/]*\/[^/]*/.exec(at)?.[0] ?? '')?.get(at) },
    problems,
  }
}

/** JSON Pointer of all that a page declares. */
function pageAt(subject: Subject): string {
  return pointer('', subject.kind === 'path' ? 'paths' : 'webhooks', subjectName(subject))
}

function nameOf({ subject }: Page): string {
  return subject ? subjectName(subject) : ''
}

function readOperations(page: Page, subject: Subject, dictionary: FieldDictionary): ReadPage {
  const before = known.get(page)
  if (before?.dictionary === dictionary)
    return before
  const sources: SourceMap = new Map()
  const problems: Problem[] = []
  const facts = pageFacts(page.availability ?? { deprecated: false }, (page.follows ?? []).map(({ path }) => path))
  const operations = page.operations.map((section): [string, Operation] => {
    const read = readOperation(section, subjectName(subject), pointer(pageAt(subject), section.method), sources, dictionary)
    problems.push(...read.problems)
    return [section.method, { ...read.operation, ...facts }]
  })
  const read: ReadPage = { dictionary, operations, sources, problems }
  known.set(page, read)
  return read
}
