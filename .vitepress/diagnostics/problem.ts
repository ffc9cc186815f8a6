import type { SourceRange } from './source.ts'

/**
 * A mistake in a page, a snippet or a fence, told to the person who made it:
 * where it is, what is wrong, and the way out.
 */
export interface Problem {
  severity: 'error' | 'warning'
  /** `TS2345` for the compiler's own, else the name of the rule: `page/unknown-type`. */
  code: string
  message: string
  /** The way out, in one sentence. */
  help?: string
  at: SourceRange
  /** Other places that explain the problem, e.g. the row that declares a field. */
  related?: RelatedPlace[]
}

export interface RelatedPlace {
  message: string
  at: SourceRange
}

/**
 * Problems as a person reads them: by file, then line, then column; each once,
 * though two examples may share the code that it is in.
 */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems
    .toSorted(compareProblems)
    .filter((problem, i, sorted) => i === 0 || compareProblems(sorted[i - 1]!, problem) !== 0)
}

function compareProblems(a: Problem, b: Problem): number {
  return compareText(a.at.file, b.at.file)
    || a.at.start.line - b.at.start.line
    || a.at.start.column - b.at.start.column
    || compareText(a.code, b.code)
    || compareText(a.message, b.message)
}

/** Compares by code unit, so that the order is the same on every machine and locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
