import type { Project } from '../project/project.ts'
import type { MarkdownParser } from '../reference/read-page.ts'
import type { SearchRecord } from './search-record.ts'
import { findPages, readText, relativePath } from '../project/files.ts'
import { pageSubject } from '../reference/read-page.ts'
import { operationRecords } from './operation-records.ts'
import { pageRecord } from './page-records.ts'
import { sortByProminence } from './prominence.ts'

/**
 * All that the site can be searched for, in the order in which equals are shown.
 *
 * @param project the project, loaded
 * @param markdown the site's parser
 */
export async function collectRecords(project: Project, markdown: MarkdownParser): Promise<SearchRecord[]> {
  const { families, notifications } = project.navigation
  const familyOf = new Map([
    ...families.flatMap(family => family.groups.flatMap(group => group.entries.map(entry => [entry.link, family.title] as const))),
    ...notifications.flatMap(group => group.entries.map(entry => [entry.link, group.title] as const)),
  ])
  const operations = operationRecords(project.reference.document, {
    familyOf: link => familyOf.get(link) || undefined,
    errorsOf: path => project.errorCodes(path),
  })
  const files = await findPages(project.layout)
  const pages = files.flatMap((file) => {
    const relative = relativePath(project.layout, file)
    const text = pageSubject(relative) === undefined ? readText(file) : undefined
    return (text !== undefined && pageRecord({ file, link: `/${relative.replace(/(?:index)?\.md$/, '')}`, text }, markdown, project.dictionary)) || []
  })
  return sortByProminence([...operations, ...pages], families.map(({ title }) => title))
}
