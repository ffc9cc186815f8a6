import type { ImportPlan } from '../../.vitepress/import/plan-import.ts'
import type { PageReader } from '../../.vitepress/page/read-page.ts'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'pathe'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadDocument } from '../../.vitepress/import/documents/load-document.ts'
import { planImport } from '../../.vitepress/import/plan-import.ts'
import { readPage } from '../../.vitepress/page/read-page.ts'
import { pageReader } from '../support/page-fixtures.ts'

const MERGES = path.join(import.meta.dirname, '../fixtures/import/merge')
let reader: PageReader

beforeAll(async () => {
  reader = await pageReader()
})

/** Imports a fixture's document over a page, wherever the document has it. */
async function importOver(text: string, name: string): Promise<ImportPlan> {
  const document = await loadDocument(readFileSync(path.join(MERGES, name, 'document.yaml'), 'utf8'))
  return planImport([document], {
    readText: file => file.endsWith('.md') ? text : undefined,
    readPage: (file, text) => readPage({ file: path.join('/project', file), relativePath: file.replace(/^docs\//, ''), text }, reader),
    sameButForCase: () => undefined,
    hasSnippet: () => true,
    dictionary: new Map(),
  })
}

describe('a page that a document is imported over', () => {
  it.each(readdirSync(MERGES).sort())('%s keeps what a person has written, and follows the document', async (name) => {
    const before = readFileSync(path.join(MERGES, name, 'page.md'), 'utf8')
    const { changes, refused } = await importOver(before, name)
    expect(refused).toEqual([])
    expect(changes).toHaveLength(1)
    await expect(changes[0]!.after).toMatchFileSnapshot(path.join(MERGES, name, 'after.md'))
  })

  it.each(readdirSync(MERGES).sort())('%s is the same after a second time', async (name) => {
    const [first] = (await importOver(readFileSync(path.join(MERGES, name, 'page.md'), 'utf8'), name)).changes
    const second = await importOver(first!.after, name)
    expect(second.refused).toEqual([])
    expect(second.changes).toEqual([])
    expect(second.counts.unchanged).toBe(1)
  })

  it('keeps its line endings', async () => {
    const before = readFileSync(path.join(MERGES, 'hand-edited/page.md'), 'utf8')
    const [change] = (await importOver(before, 'hand-edited')).changes
    const [windows] = (await importOver(before.replaceAll('\n', '\r\n'), 'hand-edited')).changes
    expect(windows!.after).toBe(change!.after.replaceAll('\n', '\r\n'))
  })

  it('keeps every line that is not a row, in its place', async () => {
    const before = readFileSync(path.join(MERGES, 'hand-edited/page.md'), 'utf8')
    const [change] = (await importOver(before, 'hand-edited')).changes
    const prose = (text: string): string[] => text.split('\n').filter(line => !/^\| \S+ (?:\{.*\} )?/.test(line))
    expect(prose(change!.after)).toEqual(prose(before))
  })
})
