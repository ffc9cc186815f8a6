import type { MarkdownRenderer } from 'vitepress'
import { createMarkdownRenderer } from 'vitepress'
import { beforeAll, describe, expect, it } from 'vitest'
import { withPagePopups } from '../../.vitepress/engine/hovers/current-popups.ts'
import { fieldDictionaryPlugin } from '../../.vitepress/markdown/field-dictionary.ts'
import { fieldTablePlugin } from '../../.vitepress/markdown/field-table.ts'
import { frontmatterTextPlugin } from '../../.vitepress/markdown/frontmatter-text.ts'
import { markdown } from '../../.vitepress/markup/markdown.ts'
import { HOSTILE } from '../support/hostile-project.ts'
import { ROOT } from '../support/root.ts'

const ENTRY = { title: HOSTILE, description: HOSTILE, unit: HOSTILE, format: HOSTILE, example: HOSTILE, values: { A: HOSTILE } }

let md: MarkdownRenderer

beforeAll(async () => {
  md = await createMarkdownRenderer(ROOT, {
    ...markdown,
    highlight: () => '',
    config(renderer) {
      markdown.config(renderer)
      frontmatterTextPlugin(renderer)
      const dictionary = new Map([['name', ENTRY], ['"><img src=x onerror=hack()>', ENTRY]])
      fieldTablePlugin(renderer, { dictionary: () => dictionary })
      fieldDictionaryPlugin(renderer, { dictionary: () => dictionary, occurrences: () => new Map([['name', [{ title: HOSTILE, link: `/${HOSTILE}` }]]]) })
    },
  })
})

async function render(text: string, frontmatter: Record<string, unknown> = {}): Promise<string> {
  const { html, popups } = await withPagePopups(() => md.renderAsync(text, { path: 'a.md', relativePath: 'openapi/v3/a.md', cleanUrls: true, frontmatter }))
  return html + popups
}

/** What a browser or Vue would run. */
function codeOf(html: string): string[] {
  return html.match(/<(?:script|style|img src=x|iframe|svg|b|Badge)\b|\s(?:on\w+|v-(?!html="'__STATIC)[\w-]+|[:@][\w-]+)=|\{\{|href="(?:javascript|data|vbscript):/gi)?.filter(text => !isEscaped(html, text)) ?? []
}

/** Whether a text stands in the value of an attribute or between tags alone, where it is text. */
function isEscaped(html: string, text: string): boolean {
  const tags = html.match(/<[a-z](?:[^<>"]|"[^"]*")*>/gi)?.map(tag => tag.replace(/"[^"]*"/g, '""')) ?? []
  return !text.startsWith('<') && !text.startsWith('{') && !text.startsWith('href') && !tags.some(tag => tag.includes(text))
}

const PLACES: [place: string, text: string, frontmatter?: Record<string, unknown>][] = [
  ['a paragraph', `一段 ${HOSTILE}`],
  ['a block of its own', `${HOSTILE}\n\n<script setup>hack()</script>\n\n<style>a { b: c }</style>\n\n<div v-html="hack()">\n\n{{ hack() }}\n\n</div>`],
  ['a heading', `## ${HOSTILE}`],
  ['code', `\`{{ hack() }} <img src=x onerror=hack()>\``],
  ['a link', '[a](javascript:hack()) [b](data:text/html,x) <javascript:hack()> [c](JaVaScRiPt:hack()) [d](vbscript:hack())'],
  ['an image', '![a](javascript:hack()) ![{{ hack() }}](/a.png){onerror=hack()}'],
  ['the title of a link', `[a](/b "{{ hack() }}")`],
  ['attributes', '*a*{onclick=hack() @click=hack() :title=hack() v-html=hack() style=color:red}\n\n一段 {onclick=hack()}'],
  ['a list and a quotation', `- ${HOSTILE}\n\n> ${HOSTILE}\n\n1. ${HOSTILE}`],
  ['the titles of blocks', `::: tip ${HOSTILE}\n内容\n:::\n\n::: details ${HOSTILE}\n内容\n:::\n\n> [!NOTE] ${HOSTILE}\n> 内容`],
  ['the title of the page', '# {{ $frontmatter.title }} {#get}', { title: HOSTILE }],
  ['the description of the page', '{{ $frontmatter.description }}', { description: `${HOSTILE} {onclick=hack()}` }],
  ['a table of fields', `| 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| ${HOSTILE} | ${HOSTILE} | ${HOSTILE}\n| other | \`<b>\` \\| \`{{ hack() }}\` {data-tooltip="<img src=x onerror=hack()> {{ hack() }}"} | a\n\n{.im-table #request}`],
  ['what the dictionary adds to a table', '| 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| name | `A` \\| `B` |\n\n{.im-table #request}'],
  ['the dictionary', '[[fields]]\n\n[[fields:n]]'],
]

it.each(PLACES)('%s is text', async (_place, text, frontmatter) => {
  expect(codeOf(await render(text, frontmatter))).toEqual([])
})

describe('what is text', () => {
  it('can be read', async () => {
    const html = await render('一段 <b>粗</b> {{ 1 + 1 }} `{{ 2 }}`\n\n<div>\n整块\n</div>')
    expect(html).toContain('&lt;b&gt;粗&lt;/b&gt; &#123;&#123; 1 + 1 }} <code>&#123;&#123; 2 }}</code>')
    expect(html).toContain('&lt;div&gt;\n整块\n&lt;/div&gt;')
  })

  it('is not what the grammar has: components of the site, alignment, marks and front matter', async () => {
    const html = await render('# {{ $frontmatter.title }}\n\n<OperationIndex />\n\n| 一 | 二\n| :---: | ---\n| 三 | 四\n\n{.wide #table}', { title: 'List<string>' })
    expect(html).toContain('<OperationIndex />')
    expect(html).toContain('style="text-align:center"')
    expect(html).toContain('class="wide" id="table"')
    expect(html).toContain('List&lt;string&gt;')
  })

  it('does not show comments', async () => {
    expect(await render('一<!-- 二 -->三\n\n<!--static-->\n')).not.toMatch(/二|static/)
  })
})
