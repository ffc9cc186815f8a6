import type { ImportPlan, ImportTarget } from '../../.vitepress/import/plan-import.ts'
import type { Page } from '../../.vitepress/page/read-page.ts'
import type { Project } from '../../.vitepress/project/project.ts'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import path from 'pathe'
import { beforeAll, describe, expect, it } from 'vitest'
import { readText } from '../../.vitepress/files/disk.ts'
import { loadDocument } from '../../.vitepress/import/documents/load-document.ts'
import { mergePage } from '../../.vitepress/import/merge/merge-page.ts'
import { planImport } from '../../.vitepress/import/plan-import.ts'
import { readDescription } from '../../.vitepress/import/read-description.ts'
import { printPage } from '../../.vitepress/page/print-page.ts'
import { readDocument } from '../../.vitepress/page/read-document.ts'
import { ROOT } from '../support/root.ts'
import { readSite, siteOperations, sitePages } from '../support/site.ts'

let site: Project
/** The pages that describe a path or a notification. */
let pages: Page[]

beforeAll(async () => {
  site = await readSite()
  pages = sitePages(site).filter(page => page.operations.length > 0)
})

/** Imports a document into the site, or into a site that has no page yet. */
async function plan(document: object, isEmpty: boolean): Promise<ImportPlan> {
  const target: ImportTarget = {
    readText: file => isEmpty ? undefined : readText(path.join(ROOT, file)),
    readPage: (file, text) => site.readPage(path.join(ROOT, file), text),
    sameButForCase: () => undefined,
    hasSnippet: () => true,
    dictionary: new Map(),
  }
  return planImport([await loadDocument(JSON.stringify({ openapi: '3.1.1', ...document }))], target)
}

function count(kind: 'path' | 'webhook'): number {
  return siteOperations(site).filter(operation => operation.subject.kind === kind).length
}

describe('every page of the site', () => {
  it('is what is printed of its own document, and what it is merged to', () => {
    const unlike = { printed: [] as string[], merged: [] as string[] }
    let hasOwnTitle = 0
    for (const page of pages) {
      const text = readFileSync(page.file, 'utf8')
      const subject = page.subject!
      const { operations, mistakes } = readDescription(page)
      expect(mistakes, page.file).toEqual([])
      // The front matter, and the paragraph under the title of several operations, are the page's own.
      const printed = printPage(subject, operations, { title: String(page.frontmatter.title), description: String(page.frontmatter.description) })
      if (printed !== text)
        unlike.printed.push(page.file)
      if (mergePage({ text, sections: page.operations, operations }, subject, operations) !== text)
        unlike.merged.push(page.file)
      if (page.operations.length > 1)
        hasOwnTitle++
    }
    expect(unlike).toEqual({ printed: [], merged: [] })
    process.stdout.write(`round trip of ${pages.length} pages, ${count('path')} operations, ${count('webhook')} notifications (${hasOwnTitle} pages with several operations)\n`)
  })

  it('comes back from an import of the document, but for the titles of pages with several operations', async () => {
    const { document } = readDocument(sitePages(site))
    const { changes, refused, left, counts } = await plan(document, true)
    expect([...refused, ...left]).toEqual([])
    expect(counts).toMatchObject({ pages: pages.length, operations: count('path') + count('webhook') })
    const unlike = changes.filter(({ file, after }) => readText(path.join(ROOT, file)) !== after).map(({ file }) => file)
    const several = pages.filter(page => page.operations.length > 1).map(({ file }) => path.relative(ROOT, file))
    expect(unlike.filter(file => !several.includes(file))).toEqual([])
  })

  it('stays as it is when the document is imported over it', async () => {
    const { document } = readDocument(sitePages(site))
    const { changes, refused, counts } = await plan(document, false)
    expect(refused).toEqual([])
    expect(changes).toEqual([])
    expect(counts.unchanged).toBe(pages.length)
  })

  it('takes what the dictionary says of its fields, and loses nothing by it', async () => {
    const { changes, refused, counts } = await plan(site.reference.document, false)
    expect(refused).toEqual([])
    expect(counts.pages).toBe(pages.length)
    // Only cells that said nothing say something now.
    for (const { file, before, after } of changes) {
      const [old, now] = [before!.split('\n'), after.split('\n')]
      expect(now.length, file).toBe(old.length)
      expect(old.filter((line, i) => !now[i]!.startsWith(line)), file).toEqual([])
    }
  })
})
