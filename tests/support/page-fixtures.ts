import type { Page, PageReader } from '../../.vitepress/page/read-page.ts'
import { readFileSync } from 'node:fs'
import path from 'pathe'
import { globSync } from 'tinyglobby'
import { createMarkdownRenderer } from 'vitepress'
import { markdown } from '../../.vitepress/markup/markdown.ts'
import { readPage } from '../../.vitepress/page/read-page.ts'

export const PAGES = path.join(import.meta.dirname, '../fixtures/pages')

/** Paths of the page fixtures of a folder, from that folder. */
export function pageFixtures(folder: string): string[] {
  return globSync('**/*.md', { cwd: path.join(PAGES, folder), expandDirectories: false }).sort()
}

/** The parser of the site, without its highlighter. */
export async function pageReader(): Promise<PageReader> {
  return {
    markdown: await createMarkdownRenderer(PAGES, { ...markdown, highlight: () => '' }),
    readText: file => readFileSync(file, 'utf8'),
    snippetsOf: () => [],
  }
}

/** Reads a fixture as the page of the API path that its location says. */
export function readFixture(folder: string, name: string, reader: PageReader): Page {
  const file = path.join(PAGES, folder, name)
  return readPage({ file, relativePath: `openapi/${name}`, text: readFileSync(file, 'utf8') }, reader)
}
