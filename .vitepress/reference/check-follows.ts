import type { Problem } from './problem.ts'
import type { Page } from './read-page.ts'
import type { RuleMessage } from './rules.ts'
import { broken, rules } from './rules.ts'
import { suggest } from './suggest.ts'

/**
 * Finds notifications that say that they follow what nobody describes.
 *
 * @param pages all pages, with their paths from the folder of the pages
 */
export function checkFollows(pages: readonly { page: Page, relativePath: string }[]): Problem[] {
  const methods = new Map(pages.flatMap(({ page: { path, operations } }) => path !== undefined && operations.length > 0 ? [[path, operations.map(({ method }) => method as string)]] : []))
  const products = pages.flatMap(({ relativePath }) => /^openapi(\/.+\/)index\.md$/.exec(relativePath)?.[1] ?? [])
  const names = [...methods].flatMap(([path, own]) => own.length > 1 ? own.map(method => `${path}#${method}`) : [path])
  const mistakeOf = (followed: string): RuleMessage | undefined => {
    if (followed.endsWith('/'))
      return products.includes(followed) ? undefined : rules.unknownFollowed(followed, suggest(followed, products))
    const [path = '', method] = followed.split('#')
    const own = methods.get(path)
    if (!own || (method !== undefined && !own.includes(method)))
      return rules.unknownFollowed(followed, suggest(followed, names))
    return method === undefined && own.length > 1 ? rules.ambiguousFollowed(path, own) : undefined
  }
  return pages.flatMap(({ page: { follows = [] } }) => follows.flatMap(({ path, at }) => {
    const mistake = mistakeOf(path)
    return mistake ? [broken(mistake, at)] : []
  }))
}
