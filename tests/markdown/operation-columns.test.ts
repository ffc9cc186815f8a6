import type { MarkdownEnv, MarkdownRenderer } from 'vitepress'
import { createMarkdownRenderer } from 'vitepress'
import { beforeAll, describe, expect, it } from 'vitest'
import { HighlightedCode } from '../../.vitepress/engine/static-html/highlighted-code.ts'
import { StaticHtml } from '../../.vitepress/engine/static-html/static-html.ts'
import { operationColumnsPlugin } from '../../.vitepress/markdown/operation-columns.ts'
import { responseExamplePlugin } from '../../.vitepress/markdown/response-example.ts'
import { EXAMPLES } from '../../.vitepress/markup/examples-directive.ts'
import { markdown } from '../../.vitepress/markup/markdown.ts'
import { ROOT } from '../support/root.ts'

let md: MarkdownRenderer

beforeAll(async () => {
  md = await createMarkdownRenderer(ROOT, {
    ...markdown,
    config(renderer) {
      markdown.config(renderer)
      renderer.renderer.rules[EXAMPLES] = () => '<p>examples</p>\n'
      responseExamplePlugin(renderer, { response: () => ({ id: 'x' }), notification: () => undefined, errors: () => [{ status: 400, code: 'PARAM_ERROR', description: '参数错误' }], code: new HighlightedCode(new StaticHtml()) })
      operationColumnsPlugin(renderer)
    },
  })
})

const table = (id: string): string => `| 名 {.type} | 类型 | 描述\n| --- | --- | ---\n| id | string | 编号\n\n{.im-table #${id}}\n`
const operation = (method: string): string => `## 操作 {#${method}}\n\n做什么\n\n${table('request')}\n[[examples]]\n\n${table('response')}\n参阅 [官方文档](https://example.com)\n`

async function render(text: string, relativePath = 'openapi/v3/demo.md'): Promise<{ html: string, outline: string[], env: MarkdownEnv }> {
  const env: MarkdownEnv = { path: relativePath, relativePath, cleanUrls: true, frontmatter: { title: '演示' } }
  const html = await md.renderAsync(text, env)
  const parts = /<div class="operation(?:-\w+)?">|<h1|<h2|<table [^>]*id="\w+"|<p>examples|返回示例|错误码<\/summary>|官方文档/g
  return { html, outline: (html.match(parts) ?? []).map(part => part.replace(/^<div class="(.*)">$/, '$1').replace(/^<table.*id="(\w+)"$/, '$1')), env }
}

describe('the columns of an operation', () => {
  it('are its text, and the example that follows; what ends it goes with the last of them', async () => {
    const { outline } = await render(operation('post'))
    expect(outline).toEqual([
      'operation',
      'operation-text',
      '<h2',
      'request',
      'operation-code',
      '<p>examples',
      'operation',
      'operation-text',
      'response',
      'operation-code',
      '返回示例',
      'operation-text',
      '错误码</summary>',
      '官方文档',
    ])
  })

  it('are those of each operation, and hold nothing that stands above them', async () => {
    const { html, outline } = await render(`# 两个操作\n\n${operation('get')}\n${operation('post')}`)
    expect(outline[0]).toBe('<h1')
    expect(outline.filter(part => part === 'operation')).toHaveLength(4)
    expect(html.match(/<div/g)).toHaveLength(html.match(/<\/div>/g)!.length)
  })

  it('take the place of the outline', async () => {
    const { env } = await render(operation('get'))
    expect(env.frontmatter).toEqual({ title: '演示', aside: false, pageClass: 'operation-page' })
  })

  it('are on no page without an operation or an example', async () => {
    for (const text of ['# 指南\n\n文字\n', `# 操作 {#get}\n\n文字\n`, '# 指南\n\n[[examples]]\n']) {
      const { outline, env } = await render(text, 'guide/first.md')
      expect(outline.filter(part => part.startsWith('operation'))).toEqual([])
      expect(env.frontmatter).toEqual({ title: '演示' })
    }
  })
})
