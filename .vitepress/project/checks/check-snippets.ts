import type { Problem } from '../../diagnostics/problem.ts'
import type { Snippet } from '../../engine/examples/collect-examples.ts'
import type { Page } from '../../page/read-page.ts'
import path from 'pathe'
import { createProblem } from '../../diagnostics/rule.ts'
import { rangeOnLine } from '../../diagnostics/source.ts'
import { fenceLanguage, wantsTypes } from '../../engine/examples/example.ts'
import { isHttpMethod } from '../../model/http-method.ts'
import { operationName, pageFile, snippetFile, subjectName } from '../../model/subject.ts'
import { snippetName } from '../../page/snippet-name.ts'
import { snippetRules } from './snippet-rules.ts'

export interface SnippetFolders {
  /** Absolute path of the project. */
  root: string
  /** Absolute path of the snippets that mirror the API's paths: `…/snippets/openapi`. */
  snippets: string
}

export interface SnippetReport {
  problems: Problem[]
  /** Absolute paths of the snippets that nothing can be said of: shown nowhere, of no declared operation. */
  unchecked: Set<string>
}

/**
 * Holds pages and snippets against each other: a page shows the snippets of its
 * own operations, and every snippet is of an operation and shown.
 */
export function checkSnippets(pages: readonly Page[], snippets: readonly Snippet[], folders: SnippetFolders): SnippetReport {
  const problems: Problem[] = []
  const unchecked = new Set<string>()
  const declared = new Set(pages.flatMap(page => page.operations.map(({ method }) => operationName(page.subject!, method))))
  const shown = new Set(pages.flatMap(page => page.fences.flatMap(fence => fence.import?.file ?? [])))

  for (const { file } of snippets) {
    const name = snippetName(file, folders.snippets)
    if (!name || shown.has(file))
      continue
    const operation = operationName(name.subject, name.method)
    const isDeclared = declared.has(operation)
    const rule = isDeclared ? snippetRules.hiddenSnippet(pageFile(name.subject)) : snippetRules.undeclaredSnippet(operation)
    if (!isDeclared)
      unchecked.add(file)
    problems.push({ ...createProblem(rule, rangeOnLine(file, 1, 1, 1)), severity: 'warning' })
  }
  for (const page of pages)
    problems.push(...checkPage(page, folders))
  return { problems, unchecked }
}

function checkPage(page: Page, folders: SnippetFolders): Problem[] {
  const { subject } = page
  if (subject === undefined)
    return []
  const problems: Problem[] = []
  const exampleLines: number[] = []
  for (const fence of page.fences) {
    const name = fence.import && snippetName(fence.import.file, folders.snippets)
    if (name && subjectName(name.subject) !== subjectName(subject))
      problems.push(createProblem(snippetRules.foreignSnippet(path.relative(folders.root, fence.import!.file), subjectName(subject)), fence.at))
    // PHP by hand is held against the operation too.
    if (wantsTypes(fence.info) || fenceLanguage(fence.info) === 'php')
      exampleLines.push(fence.at.start.line)
  }
  page.operations.forEach(({ method, at }, i) => {
    const end = page.operations[i + 1]?.at.start.line ?? Infinity
    if (isHttpMethod(method) && !exampleLines.some(line => line > at.start.line && line < end)) {
      problems.push({ ...createProblem(snippetRules.missingExample(operationName(subject, method), snippetFile(subject, method)), at), severity: 'warning' })
    }
  })
  return problems
}
