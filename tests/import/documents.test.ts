import type { MarkdownRenderer } from 'vitepress'
import type { ImportPlan, ImportTarget } from '../../.vitepress/import/plan-import.ts'
import type { ImportProblem } from '../../.vitepress/import/problem.ts'
import type { PageReader } from '../../.vitepress/page/read-page.ts'
import { readFileSync } from 'node:fs'
import path from 'pathe'
import { globSync } from 'tinyglobby'
import { createMarkdownRenderer } from 'vitepress'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadDocument } from '../../.vitepress/import/documents/load-document.ts'
import { planImport } from '../../.vitepress/import/plan-import.ts'
import { printProblem } from '../../.vitepress/import/problem.ts'
import { markdown } from '../../.vitepress/markup/markdown.ts'
import { readPage } from '../../.vitepress/page/read-page.ts'
import { pageReader } from '../support/page-fixtures.ts'
import { ROOT } from '../support/root.ts'
import { TemporaryProject } from '../support/temporary-project.ts'

const DOCUMENTS = path.join(import.meta.dirname, '../fixtures/import')
let reader: PageReader
let renderer: MarkdownRenderer

beforeAll(async () => {
  reader = await pageReader()
  renderer = await createMarkdownRenderer(DOCUMENTS, { ...markdown, highlight: () => '' })
})

function documents(folder: string): string[] {
  return globSync('*.{json,yaml}', { cwd: path.join(DOCUMENTS, folder) }).sort()
}

/** A project that has nothing yet. */
function emptyTarget(): ImportTarget {
  return {
    readText: () => undefined,
    readPage: (file, text) => readPage({ file: path.join('/project', file), relativePath: file.replace(/^docs\//, ''), text }, reader),
    sameButForCase: () => undefined,
    hasSnippet: () => false,
    dictionary: new Map(),
  }
}

async function plan(folder: string, name: string): Promise<ImportPlan> {
  return planImport([await loadDocument(readFileSync(path.join(DOCUMENTS, folder, name), 'utf8'))], emptyTarget())
}

function told(what: string, problems: readonly ImportProblem[]): string[] {
  return problems.map(problem => `${what} ${printProblem(problem)}\n`)
}

describe('a document whose operations pages can say', () => {
  it.each(documents('good'))('%s becomes pages and snippets', async (name) => {
    const { changes, left, refused } = await plan('good', name)
    expect(refused).toEqual([])
    const files = changes.map(({ file, after }) => `── ${file}\n${after}`)
    await expect([...told('left out', left), ...files].join('\n')).toMatchFileSnapshot(path.join(DOCUMENTS, 'good', `${name}.files.txt`))
  })

  it('becomes pages and snippets that keep all rules, and compile', async () => {
    const plans = await Promise.all(documents('good').map(name => plan('good', name)))
    const changes = plans.flatMap(({ changes }) => changes)
    const project = await TemporaryProject.create({
      'snippets/notify.ts': readFileSync(path.join(ROOT, 'snippets/notify.ts'), 'utf8'),
      ...Object.fromEntries(changes.map(({ file, after }) => [file, after])),
    })
    const { stdout, code } = await project.run(['check'])
    project.remove()
    expect(stdout).toContain('no errors.')
    // What a document does not say, nobody has written yet.
    expect([...new Set(Array.from(stdout.matchAll(/ - warning (\S+):/g), match => match[1]))].sort()).toEqual(['page/description-repeats-title', 'page/empty-part', 'page/undescribed-field', 'page/undescribed-operation'])
    expect(code).toBe(0)
    // The module that receives notifications is one more.
    expect(stdout).toContain(`${changes.filter(({ file }) => file.startsWith('snippets/')).length + 1} examples`)
  })
})

describe('the text of a document', () => {
  const DOCUMENT = '"openapi": "3.1.0", "info": { "title": "x", "version": "1" }, "paths": {}'

  it.each([
    ['may begin with a byte order mark', `\uFEFF{ ${DOCUMENT} }`],
    ['may be YAML between braces', `{ openapi: 3.1.0, info: { title: x, version: '1' }, paths: {}, }`],
    ['may be JSON with a comment, which is YAML', `# JSON\n{ ${DOCUMENT} }`],
    ['may have extensions of any kind', `{ ${DOCUMENT.replace('{}', '{ "x-own": 1 }')}, "x-own": [null] }`],
  ])('%s', async (_, text) => {
    expect(await loadDocument(text)).toEqual({ operations: [], problems: [], left: [] })
  })

  it('is refused if it is deeper than anyone writes', async () => {
    const { problems } = await loadDocument(`{ ${DOCUMENT}, "x": ${'['.repeat(50_000)}${']'.repeat(50_000)} }`)
    expect(problems).toEqual([{ operation: '', at: '', reason: 'written out, its parts have no end' }])
    expect((await loadDocument('['.repeat(50_000))).problems).toHaveLength(1)
  })
})

describe('what a document says', () => {
  it('stays text on the page, whatever it would be in HTML, in Markdown or in a template', async () => {
    const { changes } = await plan('good', 'texts.yaml')
    const pages = changes.filter(({ file }) => file.endsWith('.md'))
    expect(pages).toHaveLength(6)
    for (const { file, after } of pages) {
      const html = await renderer.renderAsync(after, { path: file, relativePath: file.replace(/^docs\//, '') })
      const tags = html.match(/<[^>]*>/g) ?? []
      expect(tags.filter(tag => /^<(?:script|img|b|i|li|nav|blockquote|!--)\b|custom-block|\son\w+=|(?:href|src)="(?!#|https:)/.test(tag)), file).toEqual([])
      expect(tags.filter(tag => /^<h\d/.test(tag)), file).toHaveLength(file.endsWith('sections.md') ? 6 : 1)
      // Front matter is evaluated once, and what it says is not.
      expect(html.replaceAll(/\{\{ \$frontmatter\.\w+ \}\}/g, ''), file).not.toContain('{{')
    }
  })
})

describe('a document that no pages can say', () => {
  it.each(documents('refused'))('%s is refused with the reasons, and nothing of it is written', async (name) => {
    const { changes, refused } = await plan('refused', name)
    expect(refused).not.toEqual([])
    expect(changes).toEqual([])
    await expect(told('refused', refused).join('')).toMatchFileSnapshot(path.join(DOCUMENTS, 'refused', `${name}.refused.txt`))
  })
})
