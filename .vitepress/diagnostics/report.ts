import type { Problem } from './problem.ts'
import path from 'pathe'

/** What a project holds, for the last line of a report. */
export interface ProjectCounts {
  pages: number
  operations: number
  notifications: number
  examples: number
}

export interface ReportContext {
  /** Absolute path that the paths of a report start from. */
  root: string
  /** Whether to give whole paths instead, for a report with links. */
  absolutePaths?: boolean
  /** The lines of a file, for the frames. */
  readLines: (file: string) => readonly string[]
  counts: ProjectCounts
}

/** A file as a report names it: from the project's folder, with forward slashes. */
export function displayPath(file: string, { root, absolutePaths }: ReportContext): string {
  return absolutePaths ? file : path.relative(root, file)
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error')
}
