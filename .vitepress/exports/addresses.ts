import type { Family } from '../navigation/families.ts'
import { pageAt } from '../navigation/addresses.ts'

/** Where the document of the whole API is, from the root of the site. */
export const OPENAPI_FILE = '/openapi.json'

/** Where the declarations of the SDK are, in one module. */
export const DECLARATIONS_FILE = '/wechatpay.d.ts'

/** Where language models are told of the site, in short and in whole. */
export const LLMS_FILE = '/llms.txt'
export const LLMS_FULL_FILE = '/llms-full.txt'

/** Where the document of one family is, from the root of the site: beside its entry page. */
export function familyOpenApiFile({ path }: Pick<Family, 'path'>): string {
  return `/openapi${path}/openapi.json`
}

/**
 * Where a page is served as Markdown: `/guide/signature` at `/guide/signature.md`,
 * `/openapi/` at `/openapi/index.md`.
 *
 * @param link the page's link, from the root of the site
 */
export function markdownFile(link: string): string {
  return `/${pageAt(link)}`
}

/** An address of the site with the path that it is served under. */
export function withBase(base: string, address: string): string {
  return `${base.replace(/\/$/, '')}${address}`
}

/**
 * Inline Markdown whose links to pages of the site lead to their Markdown.
 *
 * @param text what a page says
 * @param isPage whether a link, without its fragment, is one of a page
 * @param base the path that the site is served under
 */
export function linkToMarkdown(text: string, isPage: (link: string) => boolean, base: string): string {
  return text.replace(/\]\((\/[^)#\s]*)(?:#[^)\s]*)?\)/g, (written, link: string) => isPage(link) ? `](${withBase(base, markdownFile(link))})` : written)
}
