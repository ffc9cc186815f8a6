import type { MarkdownParser, Page } from '../page/read-page.ts'
import type { Project } from '../project/project.ts'
import type { ErrorSection } from './operation-markdown.ts'
import { compareText } from '../diagnostics/problem.ts'
import { fieldOccurrences } from '../markdown/field-occurrences.ts'
import { linkOf } from '../navigation/addresses.ts'
import { linkToMarkdown, markdownFile, withBase } from './addresses.ts'
import { printDictionary, printFamily, printGroups, printProducts } from './lists.ts'
import { pageMarkdown } from './page-markdown.ts'

/** A page of the site as Markdown. */
export interface MarkdownPage {
  /** From the root of the site: `/guide/signature`. */
  link: string
  title: string
  description: string
  markdown: string
  /** The sections of it that list errors, in order. */
  errors: ErrorSection[]
}

/** A line that the site puts a list in the place of. */
const LIST = /^(?:<(OperationIndex|ProductIndex|ExamplePlayground|PlaygroundLanguages) \/>|\[\[fields(?::([a-z]))?\]\])$/

/**
 * All pages of the site as Markdown, in the order of their links.
 *
 * @param project the project, loaded
 * @param markdown the site's parser
 * @param base the path that the site is served under
 */
export function siteMarkdown(project: Project, markdown: MarkdownParser, base: string): MarkdownPage[] {
  const sources = project.pages.map(({ page, text, relativePath }) => ({ page, text, link: linkOf(relativePath) }))
  const links = new Set(sources.map(({ link }) => link))
  const address = (file: string): string => withBase(base, file)
  const link = (text: string): string => linkToMarkdown(text, link => links.has(link), base)
  return sources
    .sort((a, b) => compareText(a.link, b.link))
    .map(({ page, text, link: own }) => ({
      link: own,
      title: textOf(page, 'title') || own,
      description: textOf(page, 'description'),
      ...page.frontmatter.layout === 'home'
        ? { markdown: homeMarkdown(page, address), errors: [] }
        : pageMarkdown({ page, text }, { markdown, project, link, insert: line => listOf(project, own, line, address) }),
    }))
}

/** The list that the site shows in the place of a line. */
function listOf(project: Project, link: string, line: string, address: (file: string) => string): string | undefined {
  const [directive, component, letter] = LIST.exec(line) ?? []
  if (directive === undefined)
    return undefined
  const { navigation } = project
  if (component === 'ExamplePlayground' || component === 'PlaygroundLanguages')
    return '' // what is only in a browser
  if (component === 'ProductIndex')
    return printProducts(navigation, address)
  if (component === 'OperationIndex') {
    const family = navigation.families.find(family => family.link === link)
    return family ? printFamily(family, address) : printGroups(navigation.notifications, address, 2)
  }
  const occurrences = project.derived(fieldOccurrences)
  return printDictionary(project.dictionary, letter, key => occurrences.get(key)?.length ?? 0)
}

/** The home page is all front matter. */
function homeMarkdown({ frontmatter }: Page, address: (file: string) => string): string {
  const hero = recordOf(frontmatter.hero)
  const actions = listsOf(hero.actions).flatMap(({ text, link }) => typeof text === 'string' && typeof link === 'string' ? [`- [${text}](${link.startsWith('/') ? address(markdownFile(link)) : link})`] : [])
  const features = listsOf(frontmatter.features).flatMap(({ title, details }) => typeof title === 'string' ? [`## ${title}`, ...typeof details === 'string' ? [details] : []] : [])
  const title = [hero.name ?? frontmatter.title, hero.text].filter(part => typeof part === 'string').join('：')
  return `${[`# ${title}`, ...typeof hero.tagline === 'string' ? [hero.tagline] : [], ...actions.length > 0 ? [actions.join('\n')] : [], ...features].join('\n\n')}\n`
}

function textOf({ frontmatter }: Page, key: string): string {
  const value = frontmatter[key]
  return typeof value === 'string' ? value : ''
}

/** Anything may stand in front matter. */
function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? value as Record<string, unknown> : {}
}

function listsOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(recordOf) : []
}
