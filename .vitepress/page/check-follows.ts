import type { Problem } from '../diagnostics/problem.ts'
import type { RuleMessage } from '../diagnostics/rule.ts'
import type { Page } from './read-page.ts'
import { createProblem } from '../diagnostics/rule.ts'
import { suggest } from '../diagnostics/suggest.ts'
import { pageRules } from './page-rules.ts'

/**
 * Finds notifications that say that they follow what nobody describes.
 *
 * @param pages all pages, with their paths from the folder of the pages
 */
export function checkFollows(pages: readonly { page: Page, relativePath: string }[]): Problem[] {
  const methods = new Map(pages.flatMap(({ page: { subject, operations } }) => subject?.kind === 'path' && operations.length > 0 ? [[subject.path, operations.map(({ method }) => method as string)]] : []))
  const products = pages.flatMap(({ relativePath }) => /^openapi(\/.+\/)index\.md$/.exec(relativePath)?.[1] ?? [])
  const names = [...methods].flatMap(([path, own]) => own.length > 1 ? own.map(method => `${path}#${method}`) : [path])
  const mistakeOf = (followed: string): RuleMessage | undefined => {
    if (followed.endsWith('/'))
      return products.includes(followed) ? undefined : pageRules.unknownFollowed(followed, suggest(followed, products))
    const [path = '', method] = followed.split('#')
    const own = methods.get(path)
    if (!own || (method !== undefined && !own.includes(method)))
      return pageRules.unknownFollowed(followed, suggest(followed, names))
    return method === undefined && own.length > 1 ? pageRules.ambiguousFollowed(path, own) : undefined
  }
  return pages.flatMap(({ page: { follows = [] } }) => follows.flatMap(({ path, at }) => {
    const mistake = mistakeOf(path)
    return mistake ? [createProblem(mistake, at)] : []
  }))
}
