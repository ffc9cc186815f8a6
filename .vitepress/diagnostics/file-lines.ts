import { readFileSync } from 'node:fs'
import { splitLines } from './source.ts'

/** Reads the lines of files, each once. A file that is not there has none. */
export function fileLines(): (file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (file) => {
    let lines = known.get(file)
    if (!lines) {
      try {
        lines = splitLines(readFileSync(file, 'utf8'))
      }
      catch {
        lines = []
      }
      known.set(file, lines)
    }
    return lines
  }
}
