import type { Problem } from './problem.ts'
import type { ReportContext } from './report.ts'
import { displayPath } from './report.ts'

/**
 * Problems as workflow commands, which GitHub shows beside the lines of a pull
 * request.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function githubReport(problems: readonly Problem[], context: ReportContext): string {
  return problems.map(({ severity, code, message, help, at }) => {
    const properties = {
      file: displayPath(at.file, context),
      line: at.start.line,
      col: at.start.column,
      endLine: at.end.line,
      endColumn: at.end.column,
      title: code,
    }
    const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',')
    return `::${severity} ${list}::${escapeData(help ? `${message}\n${help}` : message)}\n`
  }).join('')
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
