import type { PageReader } from '../../.vitepress/page/read-page.ts'
import type { SdkModules } from '../../.vitepress/sdk/declare-document.ts'
import { stripVTControlCharacters } from 'node:util'
import path from 'pathe'
import { beforeAll, describe, expect, it } from 'vitest'
import { fileLines } from '../../.vitepress/diagnostics/file-lines.ts'
import { prettyReport } from '../../.vitepress/diagnostics/pretty.ts'
import { sortProblems } from '../../.vitepress/diagnostics/problem.ts'
import { readDocument } from '../../.vitepress/page/read-document.ts'
import { declareDocument } from '../../.vitepress/sdk/declare-document.ts'
import { pageFixtures, pageReader, PAGES, readFixture } from '../support/page-fixtures.ts'

let reader: PageReader

beforeAll(async () => {
  reader = await pageReader()
})

function snapshot(folder: string, name: string, extension: string): string {
  return path.join(PAGES, folder, name.replace(/md$/, extension))
}

/** All modules in one text, each under its name. */
function printModules({ modules }: SdkModules): string {
  return [...modules].map(([file, { text }]) => `// ${file}\n${text}`).join('\n')
}

describe('a page that keeps the rules', () => {
  it.each(pageFixtures('good'))('%s becomes an OpenAPI document and a declaration', async (name) => {
    const reference = readDocument([readFixture('good', name, reader)])
    const sdk = declareDocument(reference)
    expect([...reference.problems, ...sdk.problems]).toEqual([])
    await expect(`${JSON.stringify(reference.document.paths, null, 2)}\n`).toMatchFileSnapshot(snapshot('good', name, 'openapi.json'))
    await expect(printModules(sdk)).toMatchFileSnapshot(snapshot('good', name, 'd.ts'))
  })
})

describe('a page that breaks a rule', () => {
  it.each(pageFixtures('bad'))('%s is reported with its place, what is wrong and the way out', async (name) => {
    const reference = readDocument([readFixture('bad', name, reader)])
    const sdk = declareDocument(reference)
    const problems = sortProblems([...reference.problems, ...sdk.problems])
    expect(problems).not.toEqual([])
    for (const problem of problems)
      expect(problem.help, problem.code).toBeTruthy()
    const report = prettyReport(problems, { root: path.join(PAGES, 'bad'), readLines: fileLines(), counts: { pages: 1, operations: 0, notifications: 0, examples: 0 } })
    const text = stripVTControlCharacters(report).replaceAll(PAGES, '')
    await expect(text).toMatchFileSnapshot(snapshot('bad', name, 'problems.txt'))
  })

  it('declares nothing more than it says, but what can be read of it', () => {
    const { document } = readDocument([readFixture('bad', 'v3/demo/{openid}/tickets/{ticket_id}.md', reader)])
    const [operation] = Object.values(document.paths).map(methods => methods.post)
    expect(operation?.parameters).toEqual([
      { name: 'openid', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'ticket_id', in: 'path', required: true, schema: { type: 'string' } },
    ])
  })
})

describe('the place of each part', () => {
  it('is the row that declares it', () => {
    const page = readFixture('good', 'v3/demo/orders/{order_no}.md', reader)
    const { sources } = readDocument([page])
    const at = (pointer: string): string | undefined => {
      const range = sources.get(`/paths/~1v3~1demo~1orders~1{order_no}${pointer}`)
      return range && fileLines()(range.file)[range.start.line - 1]?.slice(range.start.column - 1, range.end.column - 1)
    }
    expect(at('/get/parameters/0')).toBe('order_no')
    expect(at('/get/parameters/2')).toBe('page-size')
    expect(at('/get/responses/200/content/application~1json/schema/properties/lines/items/properties/parts/items/items/properties/sku')).toBe('sku')
    expect(at('/patch')).toBe('## 修改订单 {#patch}')
    expect(at('/patch/requestBody/content/application~1json/schema/properties/attach/contentSchema/properties/channel')).toBe('channel')
  })
})

it('reads a document in the same order whatever the order of the pages', () => {
  const pages = pageFixtures('good').map(name => readFixture('good', name, reader))
  const text = printModules(declareDocument(readDocument(pages)))
  expect(printModules(declareDocument(readDocument(pages.toReversed())))).toBe(text)
})
