import type { FieldDictionary } from '../reference/field-dictionary.ts'
import type { HttpMethod } from '../reference/grammar.ts'
import type { OperationObject } from '../reference/openapi.ts'
import type { PageOperations } from '../reference/print-page.ts'
import type { ReferencePaths } from '../reference/read-document.ts'
import type { Page } from '../reference/read-page.ts'
import type { LoadedDocument, LoadedOperation } from './load-document.ts'
import type { ImportProblem } from './problem.ts'
import { exampleCall } from '../examples/example-call.ts'
import { printNotificationHandler } from '../examples/print-notification-handler.ts'
import { printSnippet } from '../examples/print-snippet.ts'
import { answerKind } from '../reference/answer-kind.ts'
import { printPage, topLevelRows } from '../reference/print-page.ts'
import { readDocument } from '../reference/read-document.ts'
import { differences } from './differences.ts'
import { keepTexts } from './keep-texts.ts'
import { mergePage } from './merge-page.ts'
import { normalizeOperation } from './normalize-operation.ts'
import { OperationReport } from './problem.ts'

/** A file that an import writes. */
export interface FileChange {
  /** Path from the root of the project, with forward slashes. */
  file: string
  /** What it holds now; absent if it is new. */
  before?: string
  after: string
}

export interface ImportPlan {
  changes: FileChange[]
  /** Operations that cannot be imported, and why. Their pages are not among the changes. */
  refused: ImportProblem[]
  /** What pages will not say, though the documents do. */
  left: ImportProblem[]
  counts: { operations: number, pages: number, snippets: number, unchanged: number }
}

/** The project that an import writes into. */
export interface ImportTarget {
  /** The text of a file, by its path from the root; `undefined` if it is not there. */
  readText: (file: string) => string | undefined
  /** Reads a page as the site does. */
  readPage: (file: string, text: string) => Page
  /** Whether an operation has a snippet that may be shown. */
  hasSnippet: (subject: string, method: HttpMethod) => boolean
  dictionary: FieldDictionary
}

/**
 * What an import would write: a page for each path, and a snippet for each
 * operation that has none. Nothing is written here.
 *
 * @param documents the documents, of which a later one counts where two have the same operation
 * @param target the project
 */
export function planImport(documents: readonly LoadedDocument[], target: ImportTarget): ImportPlan {
  const plan: ImportPlan = {
    changes: [],
    refused: documents.flatMap(({ problems }) => problems),
    left: [],
    counts: { operations: 0, pages: 0, snippets: 0, unchanged: 0 },
  }
  for (const operations of bySubject(documents.flatMap(document => document.operations)))
    planPage(operations, target, plan)
  return plan
}

/** The operations of each page. */
function bySubject(operations: readonly LoadedOperation[]): LoadedOperation[][] {
  const pages = new Map<string, Map<HttpMethod, LoadedOperation>>()
  for (const operation of operations) {
    const key = `${operation.kind} ${operation.subject}`
    const methods = pages.get(key) ?? new Map<HttpMethod, LoadedOperation>()
    pages.set(key, methods.set(operation.method, operation))
  }
  return [...pages.values()].map(methods => [...methods.values()])
}

function planPage(loaded: readonly LoadedOperation[], target: ImportTarget, plan: ImportPlan): void {
  const [{ subject, kind }] = loaded as [LoadedOperation] // there is no page without operations
  const fresh: PageOperations = {}
  for (const item of loaded) {
    const report = new OperationReport(`${item.method.toUpperCase()} ${subject}`)
    if (kind === 'webhook' && !/^[\w.-]+$/.test(subject))
      report.refuse('', 'a notification is named by letters, digits, dots, hyphens and underscores')
    if (kind === 'webhook' && item.method !== 'post')
      report.refuse('', 'a notification is posted')
    const operation = normalizeOperation({ ...item, path: subject, kind }, report)
    plan.left.push(...report.left)
    plan.refused.push(...report.refused)
    if (report.refused.length === 0)
      fresh[item.method] = operation
  }
  const methods = Object.keys(fresh) as HttpMethod[] // its keys are methods
  if (methods.length === 0)
    return

  const file = kind === 'path' ? `docs/openapi${subject}.md` : `docs/webhooks/${subject}.md`
  const before = target.readText(file)
  const page = before === undefined ? undefined : target.readPage(file, before)
  // Which snippets there are is not a page's own matter.
  const mistakes = page?.problems.filter(({ code }) => !code.startsWith('page/no-snippet')) ?? []
  if (mistakes.length > 0) {
    plan.refused.push(...methods.map(method => ({ operation: `${method.toUpperCase()} ${subject}`, at: '', reason: `its page has mistakes: run \`npm run check -- ${file}\` and mend them first` })))
    return
  }
  const known = page ? operationsOf(page) : {}
  const wanted = Object.fromEntries(methods.map((method) => {
    const rows = topLevelRows(subject, fresh[method]!)
    const operation: OperationObject = { ...fresh[method]!, ...rows.length > 0 && { 'x-request-rows': rows } }
    return [method, known[method] ? keepTexts(operation, known[method]) : operation]
  })) as PageOperations
  const after = page && before !== undefined ? mergePage(before, page.operations, subject, wanted) : printPage(subject, wanted, pageTitle(wanted))

  const unlike = differences(wanted, operationsOf(target.readPage(file, after)))
  if (unlike.length > 0) {
    plan.refused.push(...unlike.map(({ method, at }) => ({ operation: `${method.toUpperCase()} ${subject}`, at, reason: 'a page would not say the same: a name or a text of it means something in Markdown' })))
    return
  }
  plan.counts.operations += methods.length
  plan.counts.pages++
  if (after === before)
    plan.counts.unchanged++
  else
    plan.changes.push({ file, ...before !== undefined && { before }, after })
  for (const method of methods)
    planSnippet(subject, kind, method, operationsOf(target.readPage(file, after), target.dictionary)[method]!, target, plan)
}

function planSnippet(subject: string, kind: LoadedOperation['kind'], method: HttpMethod, operation: OperationObject, target: ImportTarget, plan: ImportPlan): void {
  const file = kind === 'path' ? `snippets/openapi${subject}.${method}.ts` : `snippets/webhooks/${subject}.ts`
  if (target.hasSnippet(subject, method) || target.readText(file) !== undefined)
    return
  const after = kind === 'path'
    ? printSnippet(exampleCall(subject, method, operation), answerKind(operation))
    : printNotificationHandler(subject, operation)
  plan.changes.push({ file, after })
  plan.counts.snippets++
}

/** The operations of a page, as it says them itself. */
function operationsOf(page: Page, dictionary?: FieldDictionary): PageOperations {
  const { document } = readDocument([page], dictionary)
  if (page.event !== undefined)
    return (document.webhooks?.[page.event] ?? {}) as PageOperations // made by readDocument
  return page.path === undefined ? {} : (document.paths as ReferencePaths)[page.path] ?? {} // likewise
}

/** What the front matter of a new page says. */
function pageTitle(operations: PageOperations): { title: string, description: string } {
  const all = Object.values(operations)
  const title = all.map(({ summary }) => summary).join('、')
  return {
    title,
    description: all.length === 1 ? all[0]!.description ?? title : `这个路径上的 ${all.length} 个接口：${title}。`,
  }
}
