import type { Problem } from './problem.ts'
import type { SourceRange } from './source.ts'

/**
 * The sentences of a rule: its name, what a person reads where it is broken, and the way out.
 * {@link createProblem} adds the place.
 */
export type RuleMessage = Pick<Problem, 'code' | 'message' | 'help'>

/** The error that a rule is broken at a place. */
export function createProblem(message: RuleMessage, at: SourceRange): Problem {
  return { severity: 'error', ...message, at }
}

/** Names as a sentence lists alternatives: `a, b or c`. */
export function listNames(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}
