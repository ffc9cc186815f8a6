import type { PathItems } from '../../.vitepress/model/api-description.ts'
import type { HttpMethod } from '../../.vitepress/model/http-method.ts'
import type { Operation } from '../../.vitepress/model/operation.ts'
import type { Subject } from '../../.vitepress/model/subject.ts'
import type { Page } from '../../.vitepress/page/read-page.ts'
import type { Project } from '../../.vitepress/project/project.ts'
import { globSync } from 'tinyglobby'
import { operationsOf } from '../../.vitepress/model/api-description.ts'
import { operationName, pathSubject, webhookSubject } from '../../.vitepress/model/subject.ts'
import { readProject } from '../../.vitepress/project/open-project.ts'
import { ROOT } from './root.ts'

/** An operation of the site, or a notification. */
export interface SiteOperation {
  subject: Subject
  method: HttpMethod
  /** `GET /v3/…`, or the type of the notification. */
  name: string
  operation: Operation
}

let site: Promise<Project> | undefined

/**
 * The site itself, read: once for all tests of a process, which takes seconds. They may
 * look at it, but must leave it as it is.
 */
export function readSite(): Promise<Project> {
  return site ??= readProject(ROOT)
}

/** All operations and notifications of the site. */
export function siteOperations({ reference: { document } }: Project): SiteOperation[] {
  const of = (items: PathItems, subjectOf: (name: string) => Subject): SiteOperation[] => operationsOf(items).map(({ path, method, operation }) => {
    const subject = subjectOf(path)
    return { subject, method, name: operationName(subject, method), operation }
  })
  return [...of(document.paths, pathSubject), ...of(document.webhooks, webhookSubject)]
}

/** All pages of the site, by their paths. */
export function sitePages(site: Project): Page[] {
  const files = globSync('**/*.md', { cwd: site.layout.docs, expandDirectories: false }).sort()
  return files.map(file => site.page(file)!) // it has read all that are there
}
