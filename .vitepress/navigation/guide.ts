import type { Page } from '../page/read-page.ts'
import type { PageEntry } from './families.ts'
import { compareText } from '../diagnostics/problem.ts'
import { linkOf } from './addresses.ts'

/** The pages of the guide, by the `order` of their frontmatter and then by name. */
export function readGuide(pages: readonly { page: Page, relativePath: string }[]): PageEntry[] {
  return pages
    .filter(({ relativePath }) => relativePath.startsWith('guide/'))
    .map(({ page: { frontmatter }, relativePath }) => ({
      order: typeof frontmatter.order === 'number' ? frontmatter.order : Infinity,
      title: typeof frontmatter.title === 'string' ? frontmatter.title : relativePath,
      link: linkOf(relativePath),
    }))
    .sort((a, b) => a.order - b.order || compareText(a.link, b.link))
    .map(({ title, link }) => ({ title, link }))
}
