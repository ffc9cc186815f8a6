import type { HttpMethod } from '../../model/http-method.ts'
import type { PageFacts } from '../../page/page-facts.ts'
import type { PageOperations } from '../../page/print-page.ts'
import { factsOf } from '../../page/page-facts.ts'

/** What of the facts stands under which key of the front matter. */
const WRITTEN = { deprecated: ['deprecated', 'x-replaced-by'], restricted: ['x-restricted'], follows: ['x-follows'] } as const

export interface KeptFacts {
  /** What the page is to say of all its operations. */
  facts: PageFacts
  /** What a document says of some of them, and the page cannot. */
  mixed: { method: HttpMethod, key: keyof PageFacts }[]
}

/**
 * What a page is to say of all its operations: under a key that its front matter has,
 * what a person has written; under any other, what the document says, if it says so of
 * every operation of the page.
 *
 * @param fresh the operations as the document has them
 * @param known those that the page has already
 * @param frontmatter what it says
 */
export function keepFacts(fresh: PageOperations, known: PageOperations, frontmatter: Record<string, unknown>): KeptFacts {
  const all = Object.entries({ ...known, ...fresh }) as [HttpMethod, PageOperations[HttpMethod]][] // its keys are methods
  const said = all.map(([method, operation]) => ({ method, facts: factsOf(operation ?? {}) }))
  const own = factsOf(Object.values(known)[0] ?? {}) // all of them say the same
  const kept: KeptFacts = { facts: {}, mixed: [] }
  for (const [key, parts] of Object.entries(WRITTEN)) {
    const pick = (facts: PageFacts): PageFacts => Object.fromEntries(parts.flatMap(part => facts[part] === undefined ? [] : [[part, facts[part]]]))
    const [first, ...others] = said.map(({ facts }) => JSON.stringify(pick(facts)))
    if (key in frontmatter)
      Object.assign(kept.facts, pick(own))
    else if (others.every(other => other === first))
      Object.assign(kept.facts, pick(said[0]!.facts))
    else
      kept.mixed.push(...said.filter(({ method, facts }) => method in fresh && facts[parts[0]] !== undefined).map(({ method }) => ({ method, key: parts[0] })))
  }
  return kept
}
