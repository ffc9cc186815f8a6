import type { Problem } from './problem.ts'
import type { ReportContext } from './report.ts'
import type { SourceRange } from './source.ts'
import { displayPath } from './report.ts'

/**
 * Problems as one JSON object, for other tools: `{ problems, counts }`. Paths are
 * those of a report; lines and columns start at 1, and ends are exclusive.
 */
export function jsonReport(problems: readonly Problem[], context: ReportContext): string {
  const placed = ({ file, start, end }: SourceRange): object => ({ file: displayPath(file, context), start, end })
  const report = {
    problems: problems.map(({ severity, code, message, help, at, related = [] }) => ({
      ...placed(at),
      severity,
      code,
      message,
      ...help && { help },
      ...related.length > 0 && { related: related.map(other => ({ ...placed(other.at), message: other.message })) },
    })),
    counts: context.counts,
  }
  return `${JSON.stringify(report, null, 2)}\n`
}
