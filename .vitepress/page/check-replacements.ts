import type { Problem } from '../diagnostics/problem.ts'
import type { Page } from './read-page.ts'
import { createProblem } from '../diagnostics/rule.ts'
import { suggest } from '../diagnostics/suggest.ts'
import { pageRules } from './page-rules.ts'

/**
 * Finds deprecated pages that lead to what no page of their kind describes: a path in
 * place of a path, a notification in place of a notification, and none in place of itself.
 *
 * @param pages all pages
 */
export function checkReplacements(pages: readonly Page[]): Problem[] {
  const described = pages.filter(({ operations }) => operations.length > 0)
  const paths = described.flatMap(({ path }) => path ?? [])
  const events = described.flatMap(({ event }) => event ?? [])
  return pages.flatMap(({ path, event, availability }) => {
    const { replacement, at } = availability ?? {}
    const known = (event === undefined ? paths : events).filter(subject => subject !== (path ?? event))
    return replacement === undefined || !at || known.includes(replacement)
      ? []
      : [createProblem(pageRules.unknownReplacement(replacement, suggest(replacement, known)), at)]
  })
}
