import type { HttpMethod } from '../../.vitepress/model/http-method.ts'
import { plainDescription } from '../../.vitepress/markup/inline-text.ts'
import { groupRules } from '../../.vitepress/navigation/families.ts'
import { writtenPage } from './written-pages.ts'

/**
 * What pages of the site are called. An author may call them something else at any time:
 * tests ask here, and know no title by heart.
 */

/**
 * The title of a page, or that of one operation of a page that has several.
 *
 * @param address the path of the page: `/openapi/v3/pay/transactions/jsapi`, `/webhooks/`
 * @param method the method of the operation
 * @throws if there is no such page or operation, or if it has no title
 */
export function titleOf(address: string, method?: HttpMethod): string {
  const { frontmatter, operations } = writtenPage(address)
  const title = method === undefined ? frontmatter.title : operations.find(operation => operation.method === method)?.title
  if (typeof title !== 'string')
    throw new Error(`${method ?? ''} ${address} has no title.`.trim())
  return title
}

/**
 * What a page says of itself below its title, as a reader sees it: without the marks of code.
 *
 * @throws if there is no such page
 */
export function descriptionOf(address: string): string {
  return plainDescription(frontmatterTextOf(address, 'description'))
}

/**
 * The category that a product says it belongs to.
 *
 * @param product its address: `/openapi/v3/payscore/`
 */
export function categoryOf(product: string): string {
  return frontmatterTextOf(product, 'category')
}

/** The titles of all categories, as the overview lists them. */
export function categoryTitles(): string[] {
  return (writtenPage('/openapi/').frontmatter.categories as { title: string }[]).map(({ title }) => title) // the overview is written so
}

/** The titles of the groups into which a product puts its pages, or the list of notifications its own. */
export function groupTitles(address: string): string[] {
  return groupRules(writtenPage(address).frontmatter.groups).map(({ title }) => title)
}

/**
 * Who may use the operations of a page, as it says.
 *
 * @throws if everybody may
 */
export function restrictionOf(address: string): string {
  return plainDescription(frontmatterTextOf(address, 'restricted'))
}

function frontmatterTextOf(address: string, key: string): string {
  const text = writtenPage(address).frontmatter[key]
  if (typeof text !== 'string')
    throw new Error(`${address} has no ${key}.`)
  return text
}
