import type { PageData } from 'vitepress'
import type { Problem } from '../../diagnostics/problem.ts'
import type { FieldDictionary } from '../../dictionary/field-dictionary.ts'
import type { PageLink } from '../../markup/read-links.ts'
import type { Subject } from '../../model/subject.ts'
import type { SiteNavigation } from '../../navigation/site-navigation.ts'
import type { ErrorCode } from '../../page/error-codes.ts'
import type { Page } from '../../page/read-page.ts'
import type { Table } from '../../table/parse-table.ts'
import { createProblem } from '../../diagnostics/rule.ts'
import { suggest } from '../../diagnostics/suggest.ts'
import { letterOf } from '../../dictionary/field-dictionary.ts'
import { decoded } from '../../markup/decoded.ts'
import { linkOf, pageAt } from '../../navigation/addresses.ts'
import { withNavigation } from '../../navigation/page-navigation.ts'
import { pageRules } from '../../page/page-rules.ts'
import { errorId, fieldIds } from '../../table/field-id.ts'

/** What links lead to. */
export interface LinkedSite {
  /** All pages, by their paths from the folder of the pages. */
  pages: ReadonlyMap<string, Page>
  navigation: SiteNavigation
  dictionary: FieldDictionary
  /** The links of the dictionary. */
  dictionaryLinks: readonly PageLink[]
  /** The errors that a page lists, by the path that it describes. */
  errorCodes: (subject: Subject) => ErrorCode[]
  /** Whether there is a file of that path, which is no page. */
  hasFile: (path: string) => boolean
}

/**
 * Follows all links that stay on the site, to the page and to the place on it. Only of
 * pages that are linked to by place is it found out which places they have.
 *
 * @param site the pages, and what is shown on them besides their own text
 * @returns the links that lead nowhere
 */
export function checkLinks(site: LinkedSite): Problem[] {
  const anchors = new Map<string, ReadonlySet<string>>()
  const anchorsOf = (path: string, page: Page): ReadonlySet<string> => {
    const known = anchors.get(path) ?? new Set(pageAnchors(path, page, site))
    anchors.set(path, known)
    return known
  }
  const check = ({ href, at }: PageLink, from: string): Problem[] => {
    const { pathname, hash } = new URL(href, `http://site/${encodeURI(from)}`)
    const path = decoded(href.startsWith('#') ? `/${from}` : pathname)
    const target = pageAt(path.replace(/\.(?:html|md)$/, ''))
    const page = site.pages.get(target)
    if (!page)
      return site.hasFile(path) ? [] : [createProblem(pageRules.deadLink(path, nearestPage(target, site)), at)]
    const anchor = decoded(hash.slice(1))
    const found = anchor === '' ? undefined : anchorsOf(target, page)
    return !found || found.has(anchor) ? [] : [createProblem(pageRules.deadAnchor(anchor, target, suggest(anchor, [...found])), at)]
  }
  return [
    ...[...site.pages].flatMap(([path, { links }]) => links.flatMap(link => check(link, path))),
    ...site.dictionaryLinks.flatMap(link => check(link, '')),
  ]
}

/** The address of the page that was probably meant. */
function nearestPage(path: string, { pages }: LinkedSite): string | undefined {
  const found = suggest(path, [...pages.keys()])
  return found === undefined ? undefined : linkOf(found)
}

/** All ids of a page: those that it gives itself, and those of what is made for it. */
function pageAnchors(relativePath: string, page: Page, { navigation, dictionary, errorCodes }: LinkedSite): string[] {
  const { groups = [], categories = [] } = withNavigation({ relativePath } as PageData, navigation).navigation ?? {} // nothing else is read of it
  const isOneOfSeveral = page.operations.length > 1
  return [
    ...page.anchors,
    ...page.operations.flatMap(({ method, request, response }, i) => {
      const prefix = isOneOfSeveral ? method : undefined
      return [
        ...i > 0 ? [`${method}-request`, `${method}-response`] : [],
        ...rowIds(request, prefix),
        ...rowIds(response, prefix),
        ...(page.subject ? errorCodes(page.subject) : []).map(({ code }) => errorId(code, prefix)),
      ]
    }),
    ...[...groups, ...categories].map(({ title }) => title),
    ...page.fieldLists.flatMap(letter => listIds(letter, dictionary)),
  ]
}

/** The ids of the rows of a table, as they are given when it is rendered. */
function rowIds(table: Table | undefined, method: string | undefined): string[] {
  if (!table)
    return []
  const id = fieldIds(table.kind, method)
  return table.rows.filter(({ spanning }) => spanning === undefined).flatMap(({ names }) => id(names) ?? [])
}

/** The ids of a list of fields: of all, those of its letters. */
function listIds(letter: string, dictionary: FieldDictionary): string[] {
  return letter === '' ? [...dictionary.keys()].map(letterOf) : [...dictionary.keys()].filter(key => letterOf(key) === letter)
}
