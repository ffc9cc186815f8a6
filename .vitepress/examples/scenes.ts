import type { Problem } from '../reference/problem.ts'
import type { SnippetName } from '../reference/snippet-name.ts'
import type { ExampleCall } from './call.ts'
import { locate, originInFile } from '../reference/code-origin.ts'
import { readCall } from './read-call.ts'

/** One way to call an operation: a snippet, and what is read from it. */
export interface Scene {
  /** Absolute path of the snippet. */
  file: string
  code: string
  /** What a reader chooses it by. */
  title: string
  /** Absent if it cannot be read, which is reported. */
  call?: ExampleCall
  problems: Problem[]
}

/** A comment at the very beginning, which names the scene. */
const TITLE = /^\s*\/\*\*([^*]+)\*\//

/**
 * Reads a snippet as a scene of its operation.
 *
 * @param file absolute path
 * @param code its text
 * @param name the operation that it is named after
 */
export function readScene(file: string, code: string, name: SnippetName): Scene {
  // A notification is received, and nothing is called.
  const { call, problems } = name.path.startsWith('/') ? readCall(code, name) : { problems: [] }
  const origin = originInFile(file, code, code)
  return {
    file,
    code,
    title: TITLE.exec(code)?.[1]?.trim() ?? name.scene ?? '通用',
    ...call && { call },
    problems: problems.map(({ start, length, code: rule, message, help }) => ({
      severity: 'error',
      code: rule,
      message,
      ...help !== undefined && { help },
      at: locate(origin, code, start, firstLine(code, start, length)),
    })),
  }
}

/** How much of a stretch stands on its first line: what is underlined. */
function firstLine(code: string, start: number, length: number): number {
  const end = code.indexOf('\n', start)
  return end < 0 ? length : Math.min(length, end - start)
}
