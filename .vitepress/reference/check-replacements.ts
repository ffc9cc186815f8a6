import type { Problem } from './problem.ts'
import type { Page } from './read-page.ts'
import { broken, rules } from './rules.ts'
import { suggest } from './suggest.ts'

/**
 * Finds deprecated pages that lead to a path that nobody describes.
 *
 * @param pages all pages
 */
export function checkReplacements(pages: readonly Page[]): Problem[] {
  const paths = pages.flatMap(({ path, operations }) => path !== undefined && operations.length > 0 ? [path] : [])
  return pages.flatMap(({ availability }) => {
    const { replacement, at } = availability ?? {}
    return replacement === undefined || !at || paths.includes(replacement)
      ? []
      : [broken(rules.unknownReplacement(replacement, suggest(replacement, paths)), at)]
  })
}
