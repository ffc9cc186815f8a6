import type { Page } from '../reference/read-page.ts'
import { compareText } from '../reference/problem.ts'

/** A page of the reference, as a list shows it. */
export interface PageEntry {
  title: string
  /** From the root of the site: `/openapi/v3/…`. */
  link: string
  /** The methods of its operations, in upper case. */
  methods: string[]
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
  groups: EntryGroup[]
}

/**
 * The families of the reference, from its pages. A folder with an `index.md` is
 * one; the frontmatter of that page names it and may put its pages into groups:
 *
 * ```yaml
 * title: 支付分
 * groups:
 *   - title: 用户授权
 *     paths: [/v3/payscore/permissions]
 * ```
 *
 * A page belongs to the nearest family above it, and to the group with the
 * longest path that leads to it. Pages without a family are in one named after
 * the first two segments of their path.
 *
 * @param pages all pages of the reference, with their paths from the folder of the pages
 */
export function readFamilies(pages: readonly { page: Page, relativePath: string }[]): Family[] {
  const families = new Map<string, { family: Family, rules: GroupRule[] }>()
  for (const { page, relativePath } of pages) {
    const folder = /^openapi(\/.+)\/index\.md$/.exec(relativePath)?.[1]
    if (folder === undefined)
      continue
    families.set(folder, {
      family: {
        path: folder,
        title: text(page.frontmatter.title) || folder,
        description: text(page.frontmatter.description),
        link: `/openapi${folder}/`,
        groups: [],
      },
      rules: groupRules(page.frontmatter.groups),
    })
  }

  for (const { page } of pages.toSorted((a, b) => compareText(a.page.path ?? '', b.page.path ?? ''))) {
    if (page.path === undefined)
      continue
    const folder = familyOf(page.path, families)
    const { family, rules } = families.get(folder) ?? { family: impliedFamily(folder), rules: [] }
    families.set(folder, { family, rules })
    const title = groupOf(page.path, rules)
    let group = family.groups.find(other => other.title === title)
    if (!group) {
      group = { title, entries: [] }
      family.groups.push(group)
    }
    group.entries.push({
      title: text(page.frontmatter.title) || page.path,
      link: `/openapi${page.path}`,
      methods: page.operations.map(({ method }) => method.toUpperCase()),
    })
  }

  for (const { family, rules } of families.values()) {
    const order = rules.map(rule => rule.title)
    family.groups.sort((a, b) => rank(order, a.title) - rank(order, b.title))
  }
  return [...families.values()].map(({ family }) => family).sort((a, b) => compareText(a.path, b.path))
}

/** The family that a page belongs to. */
export function placeIn(families: readonly Family[], link: string): Family | undefined {
  return families.find(family => family.link === link || family.groups.some(group => group.entries.some(entry => entry.link === link)))
}

interface GroupRule {
  title: string
  paths: string[]
}

function groupRules(value: unknown): GroupRule[] {
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
  return { path, title: path, description: '', link: '', groups: [] }
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

/** Groups in the order of the family's own list; pages of no group come last. */
function rank(order: readonly string[], title: string): number {
  const i = order.indexOf(title)
  return i < 0 ? order.length : i
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}
