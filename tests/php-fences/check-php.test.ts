import type { Problem } from '../../.vitepress/diagnostics/problem.ts'
import type { Page, PageReader } from '../../.vitepress/page/read-page.ts'
import { readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import path from 'pathe'
import { globSync } from 'tinyglobby'
import { beforeAll, describe, expect, it } from 'vitest'
import { fileLines } from '../../.vitepress/diagnostics/file-lines.ts'
import { prettyReport } from '../../.vitepress/diagnostics/pretty.ts'
import { sortProblems } from '../../.vitepress/diagnostics/problem.ts'
import { readDocument } from '../../.vitepress/page/read-document.ts'
import { readPage } from '../../.vitepress/page/read-page.ts'
import { checkPhp } from '../../.vitepress/php-fences/check-php.ts'
import { pageReader } from '../support/page-fixtures.ts'

const PHP = path.join(import.meta.dirname, '../fixtures/php')

let reader: PageReader
let site: Page[]

beforeAll(async () => {
  reader = await pageReader()
  site = names('site').map(name => readFixture('site', name))
})

function names(folder: string): string[] {
  return globSync('**/*.md', { cwd: path.join(PHP, folder), expandDirectories: false }).sort()
}

function readFixture(folder: string, relativePath: string): Page {
  const file = path.join(PHP, folder, relativePath)
  return readPage({ file, relativePath, text: readFileSync(file, 'utf8') }, reader)
}

/** What is wrong with the PHP of a page that is part of the site. */
function check(page: Page): Problem[] {
  const others = site.filter(({ file }) => file !== page.file)
  return sortProblems(checkPhp(page, readDocument([...others, page])))
}

/** What is wrong with PHP in a guide. */
function codesOf(code: string): string[] {
  const text = `\`\`\`php\n${code}\n\`\`\`\n`
  const file = path.join(PHP, 'site/guide/inline.md')
  return check(readPage({ file, relativePath: 'guide/inline.md', text }, reader)).map(problem => problem.code)
}

describe('php that is true', () => {
  it.each(names('site'))('%s is not reported', (name) => {
    const page = readFixture('site', name)
    expect(page.problems).toEqual([])
    expect(page.fences.length).toBeGreaterThan(0)
    expect(check(page)).toEqual([])
  })

  it.each([
    ['passes variables', '$instance->v3->demo->orders->post($options);'],
    ['fills the path in', '$instance->v3->demo->orders->A1->get();'],
    ['begins with a slash', '$instance->chain(\'/v3/demo/orders/{order_no}\')->get([\'order_no\' => \'A1\']);'],
    ['computes a parameter of the path', '$instance->chain("v3/demo/users/{$openid}/terminate")->post([\'json\' => [\'reason\' => \'x\']]);'],
    ['puts the path together', '$instance[\'v3/demo/users/\' . $openid . \'/terminate\']->post([\'json\' => [\'reason\' => \'x\']]);'],
    ['computes the path', '$instance->chain("v3/demo/$what")->get();'],
    ['spreads its options', '$instance->v3->demo->orders->get([...$common, \'timeout\' => 1]);'],
    ['sends a variable as the body', '$instance->v3->demo->media->post([\'multipart\' => $parts]);'],
    ['spells names in other cases', '$instance->V3->Demo->Orders->GET([\'query\' => [\'mchid\' => \'1\']]);'],
  ])('%s', (_, code) => {
    expect(codesOf(code)).toEqual([])
  })
})

describe('php that is wrong', () => {
  it.each(names('bad'))('%s is reported with its place, what is wrong and the way out', async (name) => {
    const problems = check(readFixture('bad', name))
    expect(problems).not.toEqual([])
    for (const problem of problems)
      expect(problem.help, problem.code).toBeTruthy()
    const report = prettyReport(problems, { root: PHP, readLines: fileLines(), counts: { pages: 1, operations: 0, notifications: 0, examples: 0 } })
    await expect(stripVTControlCharacters(report)).toMatchFileSnapshot(path.join(PHP, 'bad', name.replace(/md$/, 'problems.txt')))
  })

  it('is reported where the page\'s own table makes the same mistake: the path says what is right', () => {
    const page = readFixture('bad', 'openapi/v3/demo/passes/{pass_id}.md')
    expect(readDocument([page]).problems.map(({ code, at }) => [code, at.start.line])).toEqual([['page/misfiled-path-parameter', 15]])
    const told = check(page).filter(({ code }) => code === 'php/misfiled-path-parameter')
    expect(told.map(({ at }) => [at.start.line, at.start.column, at.end.column])).toEqual([[24, 15, 24]])
  })
})

describe('a page without tables', () => {
  it('may call the operation that it describes', () => {
    const read = (code: string): string[] => {
      const page = readPage({ file: path.join(PHP, 'site/openapi/v3/demo/bare.md'), relativePath: 'openapi/v3/demo/bare.md', text: `# 裸 {#get}\n\n\`\`\`php\n${code}\n\`\`\`\n` }, reader)
      return check(page).map(problem => problem.code)
    }
    expect(read('$instance->v3->demo->bare->get();')).toEqual([])
    expect(read('$instance->v3->demo->bear->get();')).toEqual(['php/path'])
  })
})
