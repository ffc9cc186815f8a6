import type { MarkdownParser } from '../page/read-page.ts'
import type { Project } from '../project/project.ts'
import type { SearchRecord } from './search-record.ts'
import { pathSubject } from '../model/subject.ts'
import { linkOf } from '../navigation/addresses.ts'
import { pageSubject } from '../page/read-page.ts'
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
    errorsOf: path => project.errorCodes(pathSubject(path)),
  })
  const pages = project.pages
    .filter(({ relativePath }) => pageSubject(relativePath) === undefined)
    .flatMap(({ page: { file }, text, relativePath }) => pageRecord({ file, link: linkOf(relativePath), text }, markdown, project.dictionary) ?? [])
  return sortByProminence([...operations, ...pages], families.map(({ title }) => title))
}
