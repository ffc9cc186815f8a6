import type { Problem } from '../reference/problem.ts'
import path from 'node:path'
import process from 'node:process'
import { openProject } from '../project/open-project.ts'
import { fileLines } from '../report/file-lines.ts'
import { githubReport } from '../report/github.ts'
import { jsonReport } from '../report/json.ts'
import { prettyReport } from '../report/pretty.ts'
import { hasErrors } from '../report/report.ts'
import { UserError } from '../report/user-error.ts'

export interface CheckOptions {
  root: string
  format: 'pretty' | 'json'
  /** Tell only of problems in these files; in all of them if there are none. */
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
    const wanted = files.map(file => path.resolve(file))
    const stranger = wanted.find(file => !project.has(file))
    if (stranger !== undefined)
      throw new UserError(`${path.relative(process.cwd(), stranger)} is no page and no snippet of this project.`)
    const problems = (await project.check()).filter(({ at }) => wanted.length === 0 || wanted.includes(at.file))
    const context = { root: project.layout.root, readLines: fileLines(), counts: project.counts }
    if (format === 'json')
      process.stdout.write(jsonReport(problems, context))
    else
      printReport(problems, context)
    return hasErrors(problems) ? 1 : 0
  }
  finally {
    project.close()
  }
}

/** Prints a report as a person reads it, and as GitHub does if it is GitHub that runs this. */
export function printReport(problems: Problem[], context: Parameters<typeof prettyReport>[1]): void {
  process.stdout.write(prettyReport(problems, context))
  if (process.env.GITHUB_ACTIONS)
    process.stdout.write(githubReport(problems, context))
}
