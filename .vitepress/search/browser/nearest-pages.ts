import type { SiteRecord } from './site-records.ts'
import { distance } from 'fastest-levenshtein'
import { decoded } from '../../markup/decoded.ts'

/** A page that a wrong address may have meant. */
export interface PageAddress {
  /** From the root of the site. */
  link: string
  title: string
}

/** How much of an address may be wrong for a page to be suggested. */
const TOLERANCE = 0.4

/** The pages that records are of; those with several operations once. */
export function knownPages(records: readonly Pick<SiteRecord, 'link' | 'title'>[]): PageAddress[] {
  const pages = new Map<string, PageAddress>()
  for (const { link, title } of records) {
    const page = link.replace(/#.*$/, '')
    if (!pages.has(page))
      pages.set(page, { link: page, title })
  }
  return [...pages.values()]
}

/**
 * The page that an address means though it writes it otherwise: in other case, with a
 * slash or an extension at its end, without the folder of the reference, or with
 * parameters as `:openid`, `_openid_` or escaped. A parameter may have another name if
 * only one page has that path.
 *
 * @param path the address, from the root of the site
 * @param pages all pages of the site
 */
export function samePage(path: string, pages: readonly PageAddress[]): PageAddress | undefined {
  const meant = canonical(path)
  const exact = pages.find(({ link }) => canonical(link) === meant)
  if (exact)
    return exact
  const [only, ...others] = pages.filter(({ link }) => anonymous(canonical(link)) === anonymous(meant))
  return others.length === 0 ? only : undefined
}

/**
 * The pages whose addresses come nearest to one, the nearest first.
 *
 * @param path the address, from the root of the site
 * @param pages all pages of the site
 * @param count how many there may be
 */
export function nearestPages(path: string, pages: readonly PageAddress[], count: number): PageAddress[] {
  const meant = canonical(path)
  return pages
    .map((page) => {
      const link = canonical(page.link)
      return { page, wrong: distance(meant, link) / Math.max(meant.length, link.length, 1) }
    })
    .filter(({ wrong }) => wrong <= TOLERANCE)
    .sort((a, b) => a.wrong - b.wrong)
    .slice(0, count)
    .map(({ page }) => page)
}

/** An address in the one form in which addresses are compared. */
function canonical(path: string): string {
  return decoded(path)
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/\.(?:html?|md)$/, '')
    .replace(/\/(?:index)?$/, '')
    .replace(/^\/v3\//, '/openapi/v3/')
    .replace(/(?<=\/)(?::(\w+)|_(\w+)_)(?=\/|$)/g, (_, colon: string | undefined, underscores: string | undefined) => `{${colon ?? underscores}}`)
}

function anonymous(path: string): string {
  return path.replace(/\{[^{}]*\}/g, '{}')
}
