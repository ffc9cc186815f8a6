import type { HeadConfig } from 'vitepress'
import type { Step } from './trail.ts'
import { linkOf } from './addresses.ts'

/** A page as its head describes it. */
export interface HeadSubject {
  /** Its path from the folder of the pages. */
  relativePath: string
  title: string
  description: string
  /** The way to it; empty if it is on none. */
  trail: readonly Step[]
}

/** What the head of a page says of the site. */
export interface HeadSite {
  title: string
  description: string
  /** The path that it is served under. */
  base: string
  /** Where it is served, with a slash at its end, if that is known. */
  address?: URL
}

/** @see https://schema.org */
type Thing = Record<string, unknown>

/**
 * What the head of a page tells search engines, and those who show a link to it: Open
 * Graph, and JSON-LD. Its address is said only if the site knows where it is served.
 *
 * @see https://ogp.me
 * @see https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents
 */
export function pageHead(page: HeadSubject, site: HeadSite): HeadConfig[] {
  const link = linkOf(page.relativePath)
  const address = site.address && addressOf(link, site)
  const properties = {
    'og:type': link === '/' ? 'website' : 'article',
    'og:title': page.title,
    'og:description': page.description,
    'og:site_name': site.title,
    'og:locale': 'zh_CN',
    ...address && { 'og:url': address },
  }
  return [
    ...address ? [['link', { rel: 'canonical', href: address }] satisfies HeadConfig] : [],
    ...Object.entries(properties).map(([property, content]): HeadConfig => ['meta', { property, content }]),
    ['script', { type: 'application/ld+json' }, scriptText({ '@context': 'https://schema.org', '@graph': thingsOf(page, site) })],
  ]
}

function thingsOf({ relativePath, title, description, trail }: HeadSubject, site: HeadSite): Thing[] {
  const link = linkOf(relativePath)
  const website = { '@type': 'WebSite', 'name': site.title, 'url': addressOf('/', site) }
  if (link === '/')
    return [{ ...website, description: site.description, inLanguage: 'zh-CN' }]
  const article = { '@type': typeOf(link), 'headline': title, description, 'inLanguage': 'zh-CN', 'url': addressOf(link, site), 'isPartOf': website }
  return [article, ...trail.length > 0 ? [breadcrumbs(trail, link, site)] : []]
}

/** Pages of the reference that describe something, and those that lead to others or explain. */
function typeOf(link: string): 'APIReference' | 'TechArticle' {
  return /^\/(?:openapi|webhooks)\/.*[^/]$/.test(link) ? 'APIReference' : 'TechArticle'
}

function breadcrumbs(trail: readonly Step[], own: string, site: HeadSite): Thing {
  return {
    '@type': 'BreadcrumbList',
    'itemListElement': trail.map(({ title, link = own }, i) =>
      ({ '@type': 'ListItem', 'position': i + 1, 'name': title, 'item': addressOf(link, site) })),
  }
}

/** Where a page is: its whole address if the site knows it, or the path to it, which is read from where the page is. */
function addressOf(link: string, { address, base }: HeadSite): string {
  if (address)
    return new URL(link.slice(1), address).href
  const { pathname, hash } = new URL(link.slice(1), new URL(base, 'http://localhost'))
  return pathname + hash
}

/**
 * JSON as it may stand in a script element, which ends at the first `</script`, and in
 * which `<!--` would begin a comment: without any `<`.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
function scriptText(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003C')
}
