import type { Problem } from '../diagnostics/problem.ts'
import type { Page } from '../page/read-page.ts'
import type { Project } from '../project/project.ts'
import process from 'node:process'
import path from 'pathe'
import { fileLines } from '../diagnostics/file-lines.ts'
import { githubReport } from '../diagnostics/github.ts'
import { jsonReport } from '../diagnostics/json.ts'
import { prettyReport } from '../diagnostics/pretty.ts'
import { hasErrors } from '../diagnostics/report.ts'
import { UserError } from '../diagnostics/user-error.ts'
import { isHttpMethod } from '../model/http-method.ts'
import { readChecklist } from '../project/checks/checklist.ts'
import { openProject } from '../project/open-project.ts'
import { printChecklists } from './print-checklist.ts'
import { readSubjectName } from './subject-name.ts'

export interface CheckOptions {
  root: string
  format: 'pretty' | 'json'
  /** Tell only of problems in these files, or of these operations; in all of them if there are none. */
  files: string[]
}

/**
 * Checks all pages and examples and tells of every problem.
 *
 * @returns the exit code: 1 if there is any error
 */
export async function checkCommand({ root, format, files }: CheckOptions): Promise<number> {
  const project = await openProject(path.resolve(root))
  try {
    const wanted = joinMethods(files).flatMap(name => wantedFiles(project, name))
    const all = await project.check()
    const problems = all.filter(({ at }) => wanted.length === 0 || wanted.includes(at.file))
    const context = { root: project.layout.root, readLines: fileLines(), counts: project.counts }
    if (format === 'json')
      process.stdout.write(jsonReport(problems, context))
    else
      printReport(problems, context)
    if (format === 'pretty')
      process.stdout.write(wantedPages(project, wanted).map(page => printChecklists(readChecklist(project, page, all))).join(''))
    return hasErrors(problems) ? 1 : 0
  }
  finally {
    project.close()
  }
}

/** `POST /v3/…` as one argument, though the shell makes two of it. */
function joinMethods(names: readonly string[]): string[] {
  return names.flatMap((name, i) => isHttpMethod(names[i - 1]?.toLowerCase()) ? [] : isHttpMethod(name.toLowerCase()) ? [`${name} ${names[i + 1] ?? ''}`] : [name])
}

/**
 * The files that an argument means: itself, or the page and the snippets of an operation
 * or a notification.
 *
 * @throws {UserError} if it means none
 */
function wantedFiles(project: Project, name: string): string[] {
  const file = project.known(name)
  if (file !== undefined)
    return [file]
  // The whole path of a file begins as the path of an operation does.
  const named = /\.(?:md|[jt]sx?|yaml)$/.test(name) ? undefined : readSubjectName(name)
  if (!named)
    throw new UserError(`${path.relative(process.cwd(), path.resolve(name))} is no page and no snippet of this project.`)
  const { subject, method } = named
  const page = project.pageOf(subject)
  const methods = page?.operations.map(operation => operation.method).filter(own => !method || own === method) ?? []
  if (!page || (method && methods.length === 0))
    throw new UserError(`No page describes ${named.name}. Begin one: npm run new -- ${named.name}`)
  return [page.file, ...methods.flatMap(own => project.examples.scenes(subject, own).map(scene => scene.file))]
}

/** Those of the wanted files that are pages of operations. */
function wantedPages(project: Project, wanted: readonly string[]): Page[] {
  return project.pages.flatMap(({ page }) => wanted.includes(page.file) && page.subject ? [page] : [])
}

/** Prints a report as a person reads it, and as GitHub does if it is GitHub that runs this. */
export function printReport(problems: Problem[], context: Parameters<typeof prettyReport>[1]): void {
  process.stdout.write(prettyReport(problems, context))
  if (process.env.GITHUB_ACTIONS)
    process.stdout.write(githubReport(problems, context))
}
