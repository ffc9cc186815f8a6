import type { PathItems } from '../../.vitepress/model/api-description.ts'
import type { HttpMethod } from '../../.vitepress/model/http-method.ts'
import type { Operation } from '../../.vitepress/model/operation.ts'
import type { Page } from '../../.vitepress/page/read-page.ts'
import type { Project } from '../../.vitepress/project/project.ts'
import path from 'pathe'
import { globSync } from 'tinyglobby'
import { operationsOf } from '../../.vitepress/model/api-description.ts'
import { readProject } from '../../.vitepress/project/open-project.ts'

/** The folder of this repository. */
export const ROOT = path.join(import.meta.dirname, '../..')

/** An operation of the site, or a notification. */
export interface SiteOperation {
  kind: 'path' | 'webhook'
  /** The path's template, or the type of the notification. */
  subject: string
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
  const of = (kind: SiteOperation['kind'], items: PathItems): SiteOperation[] =>
    operationsOf(items).map(({ path, method, operation }) => ({ kind, subject: path, method, name: kind === 'path' ? `${method.toUpperCase()} ${path}` : path, operation }))
  return [...of('path', document.paths), ...of('webhook', document.webhooks)]
}

/** All pages of the site, by their paths. */
export function sitePages(site: Project): Page[] {
  const files = globSync('**/*.md', { cwd: site.layout.docs, expandDirectories: false }).sort()
  return files.map(file => site.page(file)!) // it has read all that are there
}
