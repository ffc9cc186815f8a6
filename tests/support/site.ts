import type { Project } from '../../.vitepress/project/project.ts'
import path from 'node:path'
import { readProject } from '../../.vitepress/project/open-project.ts'

/** The folder of this repository. */
export const ROOT = path.join(import.meta.dirname, '../..')

/** The site itself, read. */
export function readSite(): Promise<Project> {
  return readProject(ROOT)
}
