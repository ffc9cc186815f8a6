import type { HttpMethod } from '../../.vitepress/model/http-method.ts'
import { readFileSync } from 'node:fs'
import path from 'pathe'
import { globSync } from 'tinyglobby'
import { readFrontmatter } from '../../.vitepress/markup/frontmatter.ts'
import { linkOf, pageAt } from '../../.vitepress/navigation/addresses.ts'
import { ROOT } from './root.ts'

/**
 * What authors have written, found in the files of the pages by looking for the marks
 * that the guide to writing pages prescribes, and not by the reader that is under test.
 */

const DOCS = path.join(ROOT, 'docs')

const OPERATION_HEADING = /^#+ (.+?) \{#(get|post|put|patch|delete)\}\s*$/gm

/** A page as it is written. */
export interface WrittenPage {
  frontmatter: Record<string, unknown>
  /** The operations that it describes, in the order of their headings. */
  operations: { method: HttpMethod, title: string }[]
}

const pages = new Map<string, WrittenPage>()

/**
 * Reads a page of the site from its file.
 *
 * @param address its path on the site: `/openapi/v3/pay/transactions/jsapi`, `/webhooks/`
 * @throws if there is no such page
 */
export function writtenPage(address: string): WrittenPage {
  let page = pages.get(address)
  if (!page) {
    const file = path.join(DOCS, pageAt(address))
    const text = readFileSync(file, 'utf8')
    const { data: frontmatter } = readFrontmatter(file, text)
    const operations = Array.from(text.matchAll(OPERATION_HEADING), ([, title, method]) =>
      ({ method: method as HttpMethod, title: title!.replace('{{ $frontmatter.title }}', () => String(frontmatter.title)) })) // the expression allows no other
    page = { frontmatter, operations }
    pages.set(address, page)
  }
  return page
}

/** The methods of the operations of a page, in its order. */
export function writtenMethods(address: string): HttpMethod[] {
  return writtenPage(address).operations.map(({ method }) => method)
}

/** The addresses of all pages. */
export function writtenAddresses(): string[] {
  return addressesIn('')
}

/** All operations: `GET /v3/certificates`. */
export function writtenOperations(): string[] {
  return addressesIn('openapi').flatMap(address => writtenMethods(address).map(method => `${method.toUpperCase()} ${address.slice('/openapi'.length)}`))
}

/** The types of all notifications. */
export function writtenNotifications(): string[] {
  return addressesIn('webhooks').filter(address => !address.endsWith('/')).map(address => address.slice('/webhooks/'.length))
}

/** The addresses of all products that have a page of their own: `/openapi/v3/payscore/`. */
export function writtenProducts(): string[] {
  return addressesIn('openapi').filter(address => address.endsWith('/') && address !== '/openapi/')
}

/** The addresses of the pages of a product, without those of a product inside of it: that of its own path, and those below. */
export function pagesOfProduct(product: string): string[] {
  const isOf = (address: string, other: string): boolean => `${address}/`.startsWith(other)
  const inside = writtenProducts().filter(other => other !== product && other.startsWith(product))
  return addressesIn('openapi').filter(address => !address.endsWith('/') && isOf(address, product) && !inside.some(other => isOf(address, other)))
}

/** Whether a page says that it is not to be used for anything new. */
export function isDeprecated(address: string): boolean {
  return (writtenPage(address).frontmatter.deprecated ?? false) !== false
}

/** The calls and products that a notification says it follows: `/v3/refunds#post`, `/v3/webizpay/`. */
export function followedBy(notification: string): string[] {
  return (writtenPage(`/webhooks/${notification}`).frontmatter.follows ?? []) as string[] // which `check` has seen to
}

/** The addresses of the notifications that say they follow a call of a path, or a product: `/v3/payscore/serviceorder`, `/v3/webizpay/`. */
export function notificationsAfter(path: string): string[] {
  return writtenNotifications().filter(notification => followedBy(notification).some(call => call.replace(/#.*/, '') === path)).map(notification => `/webhooks/${notification}`)
}

function addressesIn(folder: string): string[] {
  return globSync('**/*.md', { cwd: path.join(DOCS, folder), expandDirectories: false }).sort().map(file => linkOf(path.join(folder, file)))
}
