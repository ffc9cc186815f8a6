import type { Page } from '../page/read-page.ts'
import type { EntryGroup } from './families.ts'
import { compareText } from '../diagnostics/problem.ts'
import { linkTo } from '../model/subject.ts'
import { groupRules } from './families.ts'

/**
 * The notifications in the groups of their overview's frontmatter, whose `paths`
 * are beginnings of their types: `TRANSACTION` has `TRANSACTION.SUCCESS`.
 *
 * @param pages all pages of the site
 * @param overview the page of all notifications
 */
export function readNotifications(pages: readonly Page[], overview: Page | undefined): EntryGroup[] {
  const rules = groupRules(overview?.frontmatter.groups)
  const groups = new Map<string, EntryGroup>(rules.map(({ title }) => [title, { title, entries: [] }]))
  const described = pages.flatMap(({ subject, frontmatter, availability }) => subject?.kind === 'webhook' ? [{ subject, frontmatter, availability }] : [])
  for (const { subject, frontmatter, availability } of described.sort((a, b) => compareText(a.subject.event, b.subject.event))) {
    const { event } = subject
    const title = rules.find(rule => rule.paths.some(prefix => event === prefix || event.startsWith(`${prefix}.`)))?.title ?? ''
    const group = groups.get(title) ?? { title, entries: [] }
    groups.set(title, group)
    group.entries.push({ title: typeof frontmatter.title === 'string' ? frontmatter.title : event, link: linkTo(subject), ...availability?.deprecated && { deprecated: true } })
  }
  return [...groups.values()].filter(({ entries }) => entries.length > 0)
}
