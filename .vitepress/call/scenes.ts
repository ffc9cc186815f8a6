import type { Problem } from '../diagnostics/problem.ts'
import type { Operation } from '../model/operation.ts'
import type { SnippetName } from '../page/snippet-name.ts'
import type { ExampleCall } from './call.ts'
import type { Place } from './places.ts'
import type { ReadCall } from './read-call.ts'
import type { Unreadable } from './read-literal.ts'
import { locate, originInFile } from '../diagnostics/code-origin.ts'
import { checkCall } from './check-call.ts'
import { checkHandler } from './check-handler.ts'
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
  /** Where the values of the call are written. */
  places?: Place[]
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
  const { subject, method } = name
  const { call, places, problems }: ReadCall = subject.kind === 'path' ? readCall(code, { path: subject.path, method }) : { problems: checkHandler(code, subject.event) }
  return {
    file,
    code,
    title: TITLE.exec(code)?.[1]?.trim() ?? name.scene ?? '通用',
    ...call && { call },
    ...places && { places },
    problems: located(problems, file, code),
  }
}

/** What the operation of a scene would not take of its call, though it can be read and compiles. */
export function checkScene({ file, code, call, places }: Scene, operation: Operation): Problem[] {
  return call && places ? located(checkCall(call, places, operation), file, code) : []
}

/** Findings at their places in the snippet. */
function located(findings: readonly Unreadable[], file: string, code: string): Problem[] {
  const origin = originInFile(file, code, code)
  return findings.map(({ start, length, code: rule, message, help }) => ({
    severity: 'error',
    code: rule,
    message,
    ...help !== undefined && { help },
    at: locate(origin, code, start, firstLine(code, start, length)),
  }))
}

/** How much of a stretch stands on its first line: what is underlined. */
function firstLine(code: string, start: number, length: number): number {
  const end = code.indexOf('\n', start)
  return end < 0 ? length : Math.min(length, end - start)
}
