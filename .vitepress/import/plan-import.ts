import type { FieldDictionary } from '../dictionary/field-dictionary.ts'
import type { HttpMethod } from '../model/http-method.ts'
import type { Operation } from '../model/operation.ts'
import type { Subject } from '../model/subject.ts'
import type { PageOperations, PageTitle } from '../page/print-page.ts'
import type { Page } from '../page/read-page.ts'
import type { LoadedDocument, LoadedOperation } from './documents/load-document.ts'
import type { ImportProblem } from './problem.ts'
import { pointer } from '../model/json-pointer.ts'
import { linkTo, pageFile, snippetFile } from '../model/subject.ts'
import { withFacts } from '../page/page-facts.ts'
import { printPage } from '../page/print-page.ts'
import { importParagraph, importText } from './import-text.ts'
import { differences } from './merge/differences.ts'
import { keepFacts } from './merge/keep-facts.ts'
import { keepTexts } from './merge/keep-texts.ts'
import { mergePage } from './merge/merge-page.ts'
import { normalizeOperation } from './normalize/normalize-operation.ts'
import { printExample } from './print-example.ts'
import { foreignName, OperationReport } from './problem.ts'
import { readDescription } from './read-description.ts'

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
  /** Operations that cannot be imported, and why. They are not among the changes. */
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
  /** A file of the project whose name differs from a path in its capitals alone; both are from the root. */
  sameButForCase: (file: string) => string | undefined
  /** Whether an operation has a snippet that may be shown. */
  hasSnippet: (subject: Subject, method: HttpMethod) => boolean
  dictionary: FieldDictionary
}

/** The operations that one page is about. */
interface LoadedPage {
  subject: Subject
  operations: Map<HttpMethod, LoadedOperation>
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
    left: documents.flatMap(({ left }) => left),
    counts: { operations: 0, pages: 0, snippets: 0, unchanged: 0 },
  }
  for (const page of pagesOf(documents.flatMap(({ operations }) => operations), plan))
    planPage(page, target, plan)
  return plan
}

function pagesOf(operations: readonly LoadedOperation[], plan: ImportPlan): LoadedPage[] {
  const pages = new Map<string, LoadedPage>()
  for (const operation of operations) {
    const { subject, method } = operation
    const page = pages.get(linkTo(subject)) ?? { subject, operations: new Map<HttpMethod, LoadedOperation>() }
    if (page.operations.has(method))
      plan.left.push({ operation: foreignName(subject, method), at: '', reason: 'a later document has it too, and that counts' })
    page.operations.set(method, operation)
    pages.set(linkTo(subject), page)
  }
  return [...pages.values()]
}

function planPage({ subject, operations }: LoadedPage, target: ImportTarget, plan: ImportPlan): void {
  const fresh = normalizePage(operations, plan)
  const methods = Object.keys(fresh) as HttpMethod[] // its keys are methods
  if (methods.length === 0)
    return
  const refuse = (method: string, at: string, reason: string): void => {
    plan.refused.push({ operation: foreignName(subject, method), at, reason })
  }

  const file = pageFile(subject)
  const other = target.sameButForCase(file) ?? plan.changes.map(change => change.file).find(known => known !== file && known.toLowerCase() === file.toLowerCase())
  if (other !== undefined) {
    methods.forEach(method => refuse(method, '', `its page would differ from ${other} in capitals alone, and be the same file on Windows and macOS`))
    return
  }
  const before = target.readText(file)
  const page = before === undefined ? undefined : target.readPage(file, before)
  const known = page && readDescription(page)
  if (known && known.mistakes.length > 0) {
    methods.forEach(method => refuse(method, '', `its page has mistakes: run \`npm run check -- ${file}\` and mend them first`))
    return
  }
  const { facts, mixed } = keepFacts(fresh, known?.operations ?? {}, page?.frontmatter ?? {})
  for (const { method, key } of mixed)
    plan.left.push({ operation: foreignName(subject, method), at: pointer('', key), reason: 'its page says so of all its operations or of none, and not all of them are' })
  // What stands in front matter is a text; in a section of its own it is Markdown.
  const isSection = page !== undefined || methods.length > 1
  const wanted = Object.fromEntries(methods.map((method) => {
    const operation = isSection ? inSection(fresh[method]!) : fresh[method]!
    const own = known?.operations[method]
    return [method, withFacts(own ? keepTexts(operation, own) : operation, facts)]
  })) as PageOperations
  const after = page && known && before !== undefined
    ? mergePage({ text: before, sections: page.operations, operations: known.operations }, subject, wanted)
    : printPage(subject, wanted, pageTitle(fresh))

  const rewritten = target.readPage(file, after)
  const written = readDescription(rewritten)
  const unlike = differences(wanted, written.operations)
  unlike.forEach(({ method, at }) => refuse(method, at, 'a page would not say the same: a name or a text of it means something in Markdown'))
  if (unlike.length === 0)
    written.mistakes.slice(0, 1).forEach(({ message }) => methods.forEach(method => refuse(method, '', message.replace(/\.$/, ''))))
  if (unlike.length > 0 || written.mistakes.length > 0)
    return
  plan.counts.operations += methods.length
  plan.counts.pages++
  if (after === before)
    plan.counts.unchanged++
  else
    plan.changes.push({ file, ...before !== undefined && { before }, after })
  const { operations: shown } = readDescription(rewritten, target.dictionary)
  for (const method of methods)
    planSnippet(subject, method, shown[method]!, target, plan)
}

/** The operations of a page as it can say them, without those that it cannot. */
function normalizePage(operations: LoadedPage['operations'], plan: ImportPlan): PageOperations {
  const fresh: PageOperations = {}
  for (const [method, loaded] of operations) {
    const report = new OperationReport(foreignName(loaded.subject, method), loaded.inexact)
    const operation = normalizeOperation(loaded, report)
    plan.left.push(...report.left)
    plan.refused.push(...report.refused)
    if (report.refused.length === 0)
      fresh[method] = operation
  }
  return fresh
}

function inSection(operation: Operation): Operation {
  const { summary = '', description } = operation
  return { ...operation, summary: importText(summary), ...description !== undefined && { description: importParagraph(importText(description)) } }
}

function planSnippet(subject: Subject, method: HttpMethod, operation: Operation, target: ImportTarget, plan: ImportPlan): void {
  const file = snippetFile(subject, method)
  if (target.hasSnippet(subject, method) || target.readText(file) !== undefined)
    return
  plan.changes.push({ file, after: printExample(subject, method, operation) })
  plan.counts.snippets++
}

/** What the front matter of a new page says. */
function pageTitle(operations: PageOperations): PageTitle {
  const all = Object.values(operations)
  const title = all.map(({ summary }) => summary).join('、')
  const description = all.length === 1 ? all[0]!.description ?? title : `这个路径上的 ${all.length} 个接口：${title}。`
  return { title, description, intro: importParagraph(importText(description)) }
}
