import type { Problem } from '../diagnostics/problem.ts'
import type { Page } from './read-page.ts'
import { createProblem } from '../diagnostics/rule.ts'
import { suggest } from '../diagnostics/suggest.ts'
import { subjectName } from '../model/subject.ts'
import { pageRules } from './page-rules.ts'

/**
 * Finds deprecated pages that lead to what no page of their kind describes: a path in
 * place of a path, a notification in place of a notification, and none in place of itself.
 *
 * @param pages all pages
 */
export function checkReplacements(pages: readonly Page[]): Problem[] {
  const described = pages.flatMap(({ subject, operations }) => subject && operations.length > 0 ? [subject] : [])
  return pages.flatMap(({ subject, availability }) => {
    const { replacement, at } = availability ?? {}
    const kind = subject?.kind ?? 'path'
    const known = described.filter(other => other.kind === kind && other !== subject).map(subjectName)
    return replacement === undefined || !at || known.includes(replacement)
      ? []
      : [createProblem(pageRules.unknownReplacement(replacement, suggest(replacement, known)), at)]
  })
}
