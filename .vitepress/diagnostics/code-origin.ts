import type { SourceRange } from './source.ts'
import { splitLines } from './source.ts'

/** Where the code of a fence is written, line by line. */
export interface CodeOrigin {
  /** Absolute path. */
  file: string
  lines: LineOrigin[]
}

interface LineOrigin {
  /** 1-based line of the file. */
  line: number
  /** How many code units of that line stand before the code: indentation that is not shown. */
  indent: number
}

/**
 * The origin of a fence that is written in a page.
 *
 * @param file the page
 * @param lines its lines
 * @param first 1-based line of the first line of code
 * @param code the code, without the indentation of the fence
 */
export function originInPage(file: string, lines: readonly string[], first: number, code: string): CodeOrigin {
  return {
    file,
    lines: splitLines(code).map((text, i) => ({
      line: first + i,
      indent: Math.max(0, (lines[first + i - 1] ?? '').trimEnd().length - text.trimEnd().length),
    })),
  }
}

/**
 * The origin of code that was imported from a file, whole or by region: its
 * lines in the order of the file's, less a common indentation.
 *
 * @param file the imported file
 * @param text its text
 * @param code what was imported of it
 */
export function originInFile(file: string, text: string, code: string): CodeOrigin {
  const fileLines = splitLines(text)
  const codeLines = splitLines(code)
  const first = firstRun(fileLines, codeLines)
  let next = first
  return {
    file,
    lines: codeLines.map((line) => {
      const found = fileLines.findIndex((candidate, i) => i >= next && candidate.trimEnd().endsWith(line.trimEnd()))
      const at = found < 0 ? Math.min(next, fileLines.length - 1) : found
      next = at + 1
      return { line: at + 1, indent: Math.max(0, fileLines[at]!.trimEnd().length - line.trimEnd().length) }
    }),
  }
}

/** Where the code stands in the file in one piece; the start of the file if it does not. */
function firstRun(fileLines: readonly string[], codeLines: readonly string[]): number {
  const wanted = codeLines.map(line => line.trim())
  const start = fileLines.findIndex((_, i) => wanted.every((line, j) => fileLines[i + j]?.trim() === line))
  return Math.max(0, start)
}

/**
 * The place in the file of a stretch of the code.
 *
 * @param origin where the code is written
 * @param code the code
 * @param start offset in the code
 * @param length in code units; may span lines
 */
export function locate(origin: CodeOrigin, code: string, start: number, length: number): SourceRange {
  return {
    file: origin.file,
    start: locateOffset(origin, code, start),
    end: locateOffset(origin, code, start + Math.max(length, 1)),
  }
}

function locateOffset(origin: CodeOrigin, code: string, offset: number): SourceRange['start'] {
  const before = code.slice(0, Math.min(offset, code.length))
  const index = before.split('\n').length - 1
  const column = before.length - before.lastIndexOf('\n') - 1 + Math.max(0, offset - code.length)
  const line = origin.lines[Math.min(index, origin.lines.length - 1)] ?? { line: 1, indent: 0 }
  return { line: line.line, column: line.indent + column + 1 }
}
