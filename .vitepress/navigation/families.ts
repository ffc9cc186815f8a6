import type { Page } from '../page/read-page.ts'
import { compareText } from '../diagnostics/problem.ts'
import { frontmatterText } from '../markup/frontmatter-text.ts'
import { plainDescription } from '../markup/inline-text.ts'
import { linkTo } from '../model/subject.ts'

/** A page of the reference, as a list shows it. */
export interface PageEntry {
  title: string
  /** From the root of the site: `/openapi/v3/…`. */
  link: string
  /** The methods of its operations, in upper case, if it has any. */
  methods?: string[]
  /** Whether it is not to be used for anything new. */
  deprecated?: true
}

/** Pages of a family that belong together. */
export interface EntryGroup {
  title: string
  entries: PageEntry[]
}

/** The operations under one folder of the API. */
export interface Family {
  /** The folder: `/v3/payscore`. */
  path: string
  title: string
  description: string
  link: string
  /** The kind of product that it is, as the overview lists them; `''` if it says none. */
  category: string
  /** Who may call it: 直连商户, 服务商, … */
  audience: string[]
  groups: EntryGroup[]
}

/**
 * The families of the reference, from its pages. A folder with an `index.md` is
 * one; the frontmatter of that page names it and may put its pages into groups:
 *
 * ```yaml
 * title: 支付分
 * category: 支付分
 * audience: [直连商户]
 * order: 1
 * groups:
 *   - title: 用户授权
 *     paths: [/v3/payscore/permissions]
 * ```
 *
 * A page belongs to the nearest family above it, and to the group with the
 * longest path that leads to it. Pages without a family are in one named after
 * the first two segments of their path.
 *
 * Families come in the order of their categories, as the overview lists them, and
 * then of their `order` and their paths.
 *
 * @param pages all pages of the reference, with their paths from the folder of the pages
 * @param categories the titles of the categories, in order
 */
export function readFamilies(pages: readonly { page: Page, relativePath: string }[], categories: readonly string[] = []): Family[] {
  const families = new Map<string, { family: Family, rules: GroupRule[], order?: number }>()
  for (const { page, relativePath } of pages) {
    const folder = /^openapi(\/.+)\/index\.md$/.exec(relativePath)?.[1]
    if (folder === undefined)
      continue
    families.set(folder, {
      family: {
        path: folder,
        title: frontmatterText(page.frontmatter.title) || folder,
        description: plainDescription(frontmatterText(page.frontmatter.description)),
        link: `/openapi${folder}/`,
        category: frontmatterText(page.frontmatter.category),
        audience: texts(page.frontmatter.audience),
        groups: [],
      },
      rules: groupRules(page.frontmatter.groups),
      ...typeof page.frontmatter.order === 'number' && { order: page.frontmatter.order },
    })
  }

  const described = pages.flatMap(({ page }) => page.subject?.kind === 'path' ? [{ page, subject: page.subject }] : [])
  for (const { page, subject } of described.sort((a, b) => compareText(a.subject.path, b.subject.path))) {
    const { path } = subject
    const folder = familyOf(path, families)
    const known = families.get(folder) ?? { family: impliedFamily(folder), rules: [] }
    families.set(folder, known)
    const { family, rules } = known
    const title = groupOf(path, rules)
    let group = family.groups.find(other => other.title === title)
    if (!group) {
      group = { title, entries: [] }
      family.groups.push(group)
    }
    group.entries.push({
      title: frontmatterText(page.frontmatter.title) || path,
      link: linkTo(subject),
      methods: page.operations.map(({ method }) => method.toUpperCase()),
      ...page.availability?.deprecated && { deprecated: true as const },
    })
  }

  for (const { family, rules } of families.values()) {
    const order = rules.map(rule => rule.title)
    family.groups.sort((a, b) => rank(order, a.title) - rank(order, b.title))
  }
  return [...families.values()]
    .sort((a, b) => rank(categories, a.family.category) - rank(categories, b.family.category)
      || orderOf(a) - orderOf(b) || compareText(a.family.path, b.family.path))
    .map(({ family }) => family)
}

/** The family that a page belongs to. */
export function placeIn(families: readonly Family[], link: string): Family | undefined {
  return families.find(family => family.link === link || family.groups.some(group => group.entries.some(entry => entry.link === link)))
}

/** Pages of a group, by the beginnings of their paths. */
export interface GroupRule {
  title: string
  paths: string[]
}

/** The groups that a frontmatter lists. */
export function groupRules(value: unknown): GroupRule[] {
  if (!Array.isArray(value))
    return []
  return value.flatMap((item: unknown): GroupRule[] => {
    const { title, paths } = (item ?? {}) as Record<string, unknown> // anything may stand in a frontmatter
    const list = (Array.isArray(paths) ? paths : [paths]).filter((path): path is string => typeof path === 'string')
    return typeof title === 'string' ? [{ title, paths: list }] : []
  })
}

function familyOf(path: string, families: ReadonlyMap<string, unknown>): string {
  const parts = path.split('/')
  for (let n = parts.length; n > 1; n--) {
    const folder = parts.slice(0, n).join('/')
    if (families.has(folder))
      return folder
  }
  return parts.slice(0, 3).join('/')
}

function impliedFamily(path: string): Family {
  return { path, title: path, description: '', link: '', category: '', audience: [], groups: [] }
}

function groupOf(path: string, rules: readonly GroupRule[]): string {
  let best = ''
  let length = 0
  for (const { title, paths } of rules) {
    for (const prefix of paths) {
      if ((path === prefix || path.startsWith(`${prefix}/`)) && prefix.length > length) {
        best = title
        length = prefix.length
      }
    }
  }
  return best
}

/** Families without an order come last; there is no difference between infinities. */
function orderOf({ order }: { order?: number }): number {
  return order ?? Number.MAX_SAFE_INTEGER
}

/** Groups in the order of the family's own list; pages of no group come last. */
function rank(order: readonly string[], title: string): number {
  const i = order.indexOf(title)
  return i < 0 ? order.length : i
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : []
}
