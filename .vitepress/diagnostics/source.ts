/**
 * A place in a text file. Both numbers start at 1; columns count UTF-16 code
 * units, as TypeScript and editors count them.
 */
export interface Position {
  line: number
  column: number
}

/** A stretch of a text file that a person edits. `end` is exclusive. */
export interface SourceRange {
  /** Absolute path. */
  file: string
  start: Position
  end: Position
}

/**
 * The stretch from `column` (1-based) of `line` (1-based), `length` code units
 * long, on that one line.
 */
export function rangeOnLine(file: string, line: number, column: number, length: number): SourceRange {
  return {
    file,
    start: { line, column },
    end: { line, column: column + Math.max(length, 1) },
  }
}

/** The whole visible text of a line (1-based), without its indentation. */
export function rangeOfLine(file: string, lines: readonly string[], line: number): SourceRange {
  const text = lines[line - 1] ?? ''
  const indent = text.length - text.trimStart().length
  return rangeOnLine(file, line, indent + 1, text.trim().length)
}

/** Splits a text into its lines, whatever their ending. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/)
}
