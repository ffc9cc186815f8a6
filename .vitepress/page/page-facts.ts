import type { Operation } from '../model/operation.ts'
import type { Availability } from './availability.ts'
import { plainYaml } from '../markup/yaml.ts'

/** What a page says in its front matter of all its operations, as the document says it of each. */
export type PageFacts = Pick<Operation, 'deprecated' | 'x-replaced-by' | 'x-restricted' | 'x-follows'>

/** The keys of the front matter, in the order in which they are written. */
const KEYS = ['deprecated', 'restricted', 'follows'] as const

/**
 * What a page says, as an operation of the document says it.
 *
 * @param availability whether its operations may still be used, and by whom
 * @param follows the calls that it tells of, if it describes a notification
 * @see https://spec.openapis.org/oas/v3.1.1.html#operation-object `deprecated`
 */
export function pageFacts(availability: Availability, follows: readonly string[]): PageFacts {
  const { deprecated, replacement, restricted } = availability
  return {
    ...deprecated && { deprecated },
    ...replacement !== undefined && { 'x-replaced-by': replacement },
    ...restricted !== undefined && { 'x-restricted': restricted },
    ...follows.length > 0 && { 'x-follows': [...follows] },
  }
}

/** The facts among all that an operation says. */
export function factsOf({ deprecated, 'x-replaced-by': replacement, 'x-restricted': restricted, 'x-follows': follows }: PageFacts): PageFacts {
  return pageFacts({ deprecated: deprecated === true, ...replacement !== undefined && { replacement }, ...restricted !== undefined && { restricted } }, follows ?? [])
}

/** An operation that says these facts, and no others. */
export function withFacts(operation: Operation, facts: PageFacts): Operation {
  const { deprecated: _deprecated, 'x-replaced-by': _replacement, 'x-restricted': _restricted, 'x-follows': _follows, ...rest } = operation
  return { ...rest, ...facts }
}

/** The facts as lines of front matter, by their keys; inverse of reading them. */
export function printFacts({ deprecated, 'x-replaced-by': replacement, 'x-restricted': restricted, 'x-follows': follows = [] }: PageFacts): [key: typeof KEYS[number], lines: string[]][] {
  const lines = {
    deprecated: deprecated ? [`deprecated: ${replacement === undefined ? 'true' : plainYaml(replacement)}`] : [],
    restricted: restricted === undefined ? [] : [`restricted: ${plainYaml(restricted)}`],
    follows: follows.length > 0 ? ['follows:', ...follows.map(path => `  - ${plainYaml(path)}`)] : [],
  }
  return KEYS.flatMap(key => lines[key].length > 0 ? [[key, lines[key]]] : [])
}
