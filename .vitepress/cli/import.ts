import type { ImportPlan } from '../import/plan-import.ts'
import type { ImportProblem } from '../import/problem.ts'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { createTwoFilesPatch } from 'diff'
import path from 'pathe'
import pc from 'picocolors'
import { UserError } from '../diagnostics/user-error.ts'
import { readText, writeTexts } from '../files/disk.ts'
import { loadDocument } from '../import/documents/load-document.ts'
import { planImport } from '../import/plan-import.ts'
import { printProblem } from '../import/problem.ts'
import { readProject } from '../project/open-project.ts'

export interface ImportOptions {
  root: string
  /** OpenAPI documents, from the current folder. */
  files: string[]
  /** Show what would change, and change nothing. */
  dryRun: boolean
  /** Import what can be imported, though other operations are refused. */
  partial: boolean
}

/**
 * Brings OpenAPI documents into the project: pages, and snippets for operations
 * that have none. All of it is written or, if anything is refused, nothing.
 *
 * @returns the exit code: 1 if anything is refused
 * @throws {UserError} for a document that cannot be read
 */
export async function importCommand({ root, files, dryRun, partial }: ImportOptions): Promise<number> {
  if (files.length === 0)
    throw new UserError('Which document? npm run import -- file.json [more files]')
  const project = await readProject(path.resolve(root))
  const documents = await Promise.all(files.map(async (file) => {
    const document = await loadDocument(readDocument(file))
    const named = (problems: ImportProblem[]): ImportProblem[] => problems.map(problem => problem.operation ? problem : { ...problem, operation: file })
    return { ...document, problems: named(document.problems), left: named(document.left) }
  }))
  const at = (file: string): string => path.join(project.layout.root, ...file.split('/'))
  const plan = planImport(documents, {
    readText: file => readText(at(file)),
    readPage: (file, text) => project.readPage(at(file), text),
    sameButForCase: file => project.sameButForCase(file),
    hasSnippet: (subject, method) => project.examples.scenes(subject, method).length > 0,
    dictionary: project.dictionary,
  })

  tell(plan.left, 'left out')
  tell(plan.refused, 'refused')
  const isRefused = plan.refused.length > 0
  if (dryRun)
    process.stdout.write(plan.changes.map(printChange).join(''))
  else if (!isRefused || partial)
    await writeTexts(plan.changes.map(({ file, after }) => [at(file), after]))
  process.stdout.write(`${summary(plan, { dryRun, isWritten: !isRefused || partial })}\n`)
  return isRefused ? 1 : 0
}

function readDocument(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  }
  catch (error) {
    const { code } = error as NodeJS.ErrnoException // file system calls throw nothing else
    throw new UserError(code === 'ENOENT' ? `There is no ${file}.` : `${file} cannot be read (${code}).`)
  }
}

function tell(problems: readonly ImportProblem[], what: string): void {
  for (const problem of problems)
    process.stdout.write(`${what === 'refused' ? pc.red(what) : pc.yellow(what)} ${printProblem(problem)}\n`)
}

/** What changes in a file, as a patch. */
function printChange({ file, before, after }: ImportPlan['changes'][number]): string {
  const patch = createTwoFilesPatch(before === undefined ? '/dev/null' : `a/${file}`, `b/${file}`, before ?? '', after, undefined, undefined, { context: 2 })
  return patch.replace(/^=+\n/, '').split('\n').map(line => line.startsWith('+') ? pc.green(line) : line.startsWith('-') ? pc.red(line) : line).join('\n')
}

function summary({ counts, changes, refused }: ImportPlan, { dryRun, isWritten }: { dryRun: boolean, isWritten: boolean }): string {
  const files = counted(changes.length, 'file')
  const read = `${counted(counts.operations, 'operation')} on ${counted(counts.pages, 'page')} (${counts.unchanged} unchanged), ${counted(counts.snippets, 'new snippet')}`
  if (dryRun)
    return `${read}: ${files} would change.`
  if (!isWritten)
    return `${pc.red('✖')} ${refused.length} refused, and nothing is written. Mend the document, or import the rest with --partial.`
  return refused.length > 0
    ? `${pc.yellow('!')} ${read}: ${files} written, ${refused.length} refused. Next: npm run check`
    : `${pc.green('✓')} ${read}: ${files} written. Next: npm run check`
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
