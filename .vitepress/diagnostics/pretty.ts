import type { Problem } from './problem.ts'
import type { ReportContext } from './report.ts'
import type { SourceRange } from './source.ts'
import pc from 'picocolors'
import stringWidth from 'string-width'
import { displayPath } from './report.ts'

/**
 * Problems as `tsc --pretty` prints diagnostics: place, code, message, the lines
 * of the file with the place underlined, and a summary. Colours come and go with
 * the terminal.
 */
export function prettyReport(problems: readonly Problem[], context: ReportContext): string {
  const blocks = problems.map(problem => prettyProblem(problem, context))
  return [...blocks, summary(problems, context)].join('\n')
}

function prettyProblem({ severity, code, message, help, at, related = [] }: Problem, context: ReportContext): string {
  const [first = '', ...rest] = message.split('\n')
  const colour = severity === 'error' ? pc.red : pc.yellow
  return [
    `${place(at, context)} - ${colour(severity)} ${pc.gray(`${code}:`)} ${first}`,
    ...rest.map(line => line),
    ...help ? [`  ${help}`] : [],
    '',
    ...frame(at, context, colour),
    '',
    ...related.flatMap(other => [
      `  ${place(other.at, context)}`,
      ...frame(other.at, context, pc.cyan).map(line => `    ${line}`),
      `    ${other.message}`,
      '',
    ]),
  ].join('\n')
}

function place({ file, start }: SourceRange, context: ReportContext): string {
  return `${pc.cyan(displayPath(file, context))}:${pc.yellow(start.line)}:${pc.yellow(start.column)}`
}

/** A place that spans more lines shows the first two and the last two. */
const MOST_LINES = 4

function frame({ file, start, end }: SourceRange, context: ReportContext, colour: (text: string) => string): string[] {
  const lines = context.readLines(file)
  const last = Math.min(end.line, lines.length)
  const width = String(last).length
  const gutter = (text: string | number): string => pc.inverse(String(text).padStart(width))
  const shown: string[] = []
  for (let line = start.line; line <= last; line++) {
    if (last - start.line >= MOST_LINES && line === start.line + 2) {
      shown.push(gutter('.'.repeat(width)))
      line = last - 1
    }
    const text = lines[line - 1] ?? ''
    const from = line === start.line ? start.column - 1 : text.length - text.trimStart().length
    const to = line === end.line ? end.column - 1 : text.length
    shown.push(`${gutter(line)} ${text.replaceAll('\t', ' ')}`)
    shown.push(`${gutter('')} ${' '.repeat(widthOf(text.slice(0, from)))}${colour('~'.repeat(Math.max(1, widthOf(text.slice(from, to)))))}`)
  }
  return shown
}

/** How many columns of a terminal a text takes: two for each Chinese character. */
function widthOf(text: string): number {
  return stringWidth(text.replaceAll('\t', ' '))
}

function summary(problems: readonly Problem[], context: ReportContext): string {
  const { pages, operations, notifications, examples } = context.counts
  const checked = `${count(pages, 'page')}, ${count(operations, 'operation')}, ${notifications > 0 ? `${count(notifications, 'notification')}, ` : ''}${count(examples, 'example')}`
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = problems.length - errors.length
  const warned = warnings > 0 ? ` ${count(warnings, 'warning')}.` : ''
  if (errors.length === 0)
    return `${pc.green('✓')} ${checked}: no errors.${warned}\n`

  const byFile = new Map<string, Problem[]>()
  for (const error of errors)
    byFile.set(error.at.file, [...byFile.get(error.at.file) ?? [], error])
  const files = [...byFile].map(([file, [first, ...others]]) =>
    `${String(others.length + 1).padStart(6)}  ${displayPath(file, context)}${pc.gray(`:${first!.at.start.line}`)}`)
  return [
    `Found ${count(errors.length, 'error')} in ${count(byFile.size, 'file')}, of ${checked}.${warned}`,
    '',
    'Errors  Files',
    ...files,
    '',
  ].join('\n')
}

function count(n: number, thing: string): string {
  return `${n} ${thing}${n === 1 ? '' : 's'}`
}
