import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ViteDevServer } from 'vite'
import type { MarkdownParser } from '../../.vitepress/page/read-page.ts'
import type { Catalogue } from '../../.vitepress/search/search-record.ts'
import { existsSync, readFileSync } from 'node:fs'
import path from 'pathe'
import { createMarkdownRenderer } from 'vitepress'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { markdown } from '../../.vitepress/markup/markdown.ts'
import { layoutOf } from '../../.vitepress/project/layout.ts'
import { Project } from '../../.vitepress/project/project.ts'
import { siteSearchFiles } from '../../.vitepress/search/search-plugin.ts'
import { DEMO, snippetPage } from '../support/pages.ts'
import { TemporaryProject } from '../support/temporary-project.ts'

type Handler = (request: Pick<IncomingMessage, 'url'>, response: ServerResponse, next: (error?: unknown) => void) => void

let temporary: TemporaryProject
let project: Project
let md: MarkdownParser
let handler: Handler

beforeAll(async () => {
  temporary = await TemporaryProject.create({
    'docs/guide/first.md': '---\ntitle: 第一次\n---\n\n# 第一次\n\n## 准备 {#prepare}\n',
    [DEMO.page]: snippetPage(DEMO.path, DEMO.table),
    [DEMO.snippet]: DEMO.call,
  })
  project = new Project(layoutOf(temporary.root))
  md = await createMarkdownRenderer(project.layout.docs, { ...markdown, highlight: () => '' })
  const { configureServer } = siteSearchFiles(project, () => md).plugin()
  if (typeof configureServer !== 'function')
    throw new Error('The plugin serves nothing.')
  const server = { config: { base: '/base/' }, middlewares: { use: (use: Handler) => handler = use } }
  void configureServer.call(undefined as never, server as unknown as ViteDevServer) // as far as it is used
})

afterAll(() => {
  project.close()
  temporary.remove()
})

/** What the development server answers: the status, and the content if there is any; nothing if it is for somebody else. */
function ask(url: string): Promise<{ status: number, type?: string, content?: string } | undefined> {
  return new Promise((resolve, reject) => {
    const headers: Record<string, string> = {}
    const response = {
      statusCode: 200,
      setHeader: (name: string, value: string) => headers[name] = value,
      end: (content?: Uint8Array) => resolve({ status: response.statusCode, ...content && { type: headers['Content-Type'], content: new TextDecoder().decode(content) } }),
    }
    handler({ url }, response as unknown as ServerResponse, error => error === undefined ? resolve(undefined) : reject(error)) // as far as it is used
  })
}

async function titles(): Promise<string[]> {
  const answer = await ask('/base/pagefind/catalogue.json')
  return (JSON.parse(answer!.content!) as Catalogue).rows.map(([, , , title]) => title)
}

describe('while the site is being developed, the search', () => {
  it('asks for patience until the pages are read', async () => {
    expect(await ask('/base/pagefind/catalogue.json')).toEqual({ status: 503 })
    await project.load(md)
    expect(await titles()).toEqual(['解除授权', '第一次'])
  })

  it('is served from its folder, whatever asks for it, and from nowhere else', async () => {
    expect(await ask('/base/pagefind/pagefind.js?import')).toMatchObject({ status: 200, type: 'text/javascript' })
    expect(await ask('/base/pagefind/nothing.js')).toBeUndefined()
    expect(await ask('/base/guide/first')).toBeUndefined()
  })

  it('knows what has changed', async () => {
    temporary.write('docs/guide/first.md', '---\ntitle: 第二次\n---\n\n# 第二次\n')
    await project.update([path.join(temporary.root, 'docs/guide/first.md')])
    expect(await titles()).toEqual(['解除授权', '第二次'])
  })
})

it('a build writes the search into the site', async () => {
  const outDir = path.join(temporary.root, 'dist')
  await siteSearchFiles(project, () => md).write(outDir)
  const { rows } = JSON.parse(readFileSync(path.join(outDir, 'pagefind/catalogue.json'), 'utf8')) as Catalogue
  expect(rows.every(([id]) => existsSync(path.join(outDir, `pagefind/entries/${id}.json`)))).toBe(true)
  expect(existsSync(path.join(outDir, 'pagefind/pagefind.js'))).toBe(true)
})
