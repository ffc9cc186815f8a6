import type { MarkdownParser } from '../page/read-page.ts'
import type { Layout } from './layout.ts'
import { markdown } from '../markup/markdown.ts'
import { assertProject, layoutOf } from './layout.ts'
import { Project } from './project.ts'

/**
 * A project with its pages read and its compiler running, to be checked. Close it
 * when done.
 *
 * @param root absolute path of the project
 */
export async function openProject(root: string): Promise<Project> {
  const project = new Project(projectLayout(root))
  project.start({ explains: false })
  await project.load(await createReader(project))
  return project
}

/** A project with its pages read, and no compiler. */
export async function readProject(root: string): Promise<Project> {
  const project = new Project(projectLayout(root))
  await project.load(await createReader(project))
  return project
}

/** The site's own Markdown parser, without the highlighter, which reading does not need. */
async function createReader({ layout }: Project): Promise<MarkdownParser> {
  const { createMarkdownRenderer } = await import('vitepress') // late: the compiler is starting meanwhile
  return createMarkdownRenderer(layout.docs, { ...markdown, highlight: () => '' })
}

function projectLayout(root: string): Layout {
  const layout = layoutOf(root)
  assertProject(layout)
  return layout
}
