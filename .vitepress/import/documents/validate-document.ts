import type { ImportProblem } from '../problem.ts'
import { validate } from '@scalar/openapi-parser'

/** What a validator says of all that stands around a mistake, of every alternative that it is none of. */
const ECHO = /'\$ref'$|must match exactly one schema in oneOf|must match (?:a schema in anyOf|"(?:if|then|else)" schema)|must NOT be valid/

/**
 * What keeps a value from being an OpenAPI document, its references included.
 *
 * @param value the parsed document
 */
export async function validateDocument(value: Record<string, unknown>): Promise<ImportProblem[]> {
  const { valid, errors = [] } = await quietly(() => validate(structuredClone(value)))
  if (valid)
    return []
  const problems = errors.map(({ message, path }): ImportProblem => ({
    operation: '',
    at: Array.isArray(path) ? path.map(part => `/${part}`).join('') : String(path ?? ''),
    reason: message.replace(/\.$/, ''),
  }))
  const meaningful = problems.filter(({ reason }) => !ECHO.test(reason))
  return withoutEchoes(meaningful.length > 0 ? meaningful : problems)
}

/** Each mistake once: it is told again for every alternative. */
function withoutEchoes(problems: readonly ImportProblem[]): ImportProblem[] {
  return problems.filter(({ at, reason }, i) => problems.findIndex(other => other.at === at && other.reason === reason) === i)
}

/** The validator puts on the console what it fails to put into better words, with its own stack; it answers all the same. */
function quietly<T>(run: () => T): T {
  const { error } = console
  console.error = () => {}
  try {
    return run()
  }
  finally {
    console.error = error
  }
}
