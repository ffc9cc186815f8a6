import type { MarkdownRenderer } from 'vitepress'
import type { FieldDictionary } from '../../.vitepress/dictionary/field-dictionary.ts'
import { createMarkdownRenderer } from 'vitepress'
import { beforeAll, describe, expect, it } from 'vitest'
import { withPagePopups } from '../../.vitepress/engine/hovers/current-popups.ts'
import { endpointPlugin } from '../../.vitepress/markdown/endpoint.ts'
import { fieldTablePlugin } from '../../.vitepress/markdown/field-table.ts'
import { markdown } from '../../.vitepress/markup/markdown.ts'
import { ROOT } from '../support/root.ts'

const PATH = 'openapi/v3/demo/{id}.md'

const DICTIONARY: FieldDictionary = new Map([
  ['total', { title: '总金额', description: '须与原单一致', unit: '分' }],
  ['client_ip', { title: '终端 IP', format: 'IPv4 & IPv6', maxLength: 45 }],
])

let md: MarkdownRenderer

beforeAll(async () => {
  md = await createMarkdownRenderer(ROOT, {
    ...markdown,
    config(renderer) {
      markdown.config(renderer)
      endpointPlugin(renderer)
      fieldTablePlugin(renderer, { dictionary: () => DICTIONARY })
    },
  })
})

/** The HTML of a page, with its popups after it. */
async function render(text: string, relativePath = PATH): Promise<string> {
  const { html, popups } = await withPagePopups(() => md.renderAsync(text, { path: relativePath, relativePath, cleanUrls: true }))
  return html + popups
}

function operation(method: string, rows: string): string {
  return `# 操作 {#${method}}\n\n做什么\n\n| 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n${rows}\n\n{.im-table #request}\n\n| 返回字典 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| 无返回内容 {align=center colspan=3}\n\n{.im-table #response}\n`
}

function ids(html: string): string[] {
  return Array.from(html.matchAll(/\sid="([^"]+)"/g), match => match[1]!)
}

describe('a page of one operation', () => {
  it('has its method and path under title and description', async () => {
    const html = await render(operation('get', '| id {data-required} | string | 编号'))
    const places = ['操作', '做什么', 'data-copy="GET"', 'data-copy="/v3/demo/{id}"', '<table'].map(part => html.indexOf(part))
    expect(places.every(place => place >= 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('says under them whether it may still be used, and by whom', async () => {
    const html = await render(`---\ndeprecated: /v3/demo/{other}\nrestricted: 仅限 \`服务商\`\n---\n\n${operation('get', '| id {data-required} | string | 编号')}`)
    const places = ['data-copy="/v3/demo/{id}"', '已废弃', 'href="/openapi/v3/demo/{other}"', '限定使用', '仅限 <code', '<table'].map(part => html.indexOf(part))
    expect(places.every(place => place >= 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(await render(`---\ndeprecated: true\n---\n\n${operation('get', '| id {data-required} | string | 编号')}`)).toContain('<p>不要用于新的接入。</p>')
    expect(await render(operation('get', '| id {data-required} | string | 编号'))).not.toContain('custom-block')
    expect(html).toContain('role="note" aria-label="已废弃"')
    expect(html).toContain('role="note" aria-label="限定使用"')
  })

  it('says so of a notification, which has no path of its own', async () => {
    const html = await render(`---\ndeprecated: THING.NEW\n---\n\n${operation('post', '| json | object | 正文')}`, 'webhooks/THING.OLD.md')
    const places = ['做什么', '已废弃', 'href="/webhooks/THING.NEW"', '<table'].map(part => html.indexOf(part))
    expect(places.every(place => place >= 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(html).not.toContain('class="endpoint"')
    expect(await render(operation('post', '| json | object | 正文'), 'webhooks/THING.OLD.md')).not.toContain('role="note"')
  })

  it('has them even without a description', async () => {
    const html = await render('# 操作 {#get}\n\n| 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| id {data-required} | string | 编号\n\n{.im-table #request}\n')
    expect(html.indexOf('data-copy="GET"')).toBeLessThan(html.indexOf('<table'))
  })

  it('names its tables, which never scroll', async () => {
    const html = await render(operation('get', '| id {data-required} | string | 编号'))
    expect(html).toMatch(/<div class="im-table-frame"><table id="request"[^>]* aria-label="请求参数">/)
    expect(html).toMatch(/<div class="im-table-frame"><table id="response"[^>]* aria-label="返回字典">/)
    expect(html).not.toMatch(/<(?:div|table)[^>]* tabindex/)
  })

  it('says what a mark means', async () => {
    const html = await render(operation('get', '| id {data-required} | string | 编号\n| query | object {data-tooltip="写作 A & B"} | 查询\n| name {data-indent=1 data-encrypted} | string | 姓名\n| extra {data-indent=1 data-encoded} | string | 附加'))
    expect(html).toContain('<span class="im-mark im-required">必填</span>')
    expect(html).toContain('<span class="im-mark im-encrypted">需加密</span>')
    expect(html).toContain('<span class="im-mark im-encoded">JSON 字符串</span>')
    const id = /data-popup="(p-[0-9a-f]+)"/.exec(html)![1]!
    expect(html).toContain(`aria-describedby="${id}"`)
    expect(html).toContain(`<div id="${id}">`)
    expect(html).toContain('A &amp; B')
  })

  it('says beside a type what its numbers count, and how its texts are spelled; and not again in the description', async () => {
    const html = await render(operation('get', '| query | object | 查询\n| total {data-indent=1} | integer | 总金额\n| client_ip {data-indent=1} | string |'))
    expect(html).toContain('<td>integer <small>分</small></td>\n<td>总金额：须与原单一致</td>')
    expect(html).toContain('<td>string <small>IPv4 &amp; IPv6</small> <small>最长 45 字符</small></td>\n<td>终端 IP</td>')
  })

  it('says nothing there of a field that means something else, or has another type', async () => {
    const html = await render(operation('get', '| query | object | 查询\n| total {data-indent=1} | integer | 总笔数\n| client_ip {data-indent=1} | string[] | 终端 IP\n| total {data-indent=1} | object {data-tooltip="合计"} | 总金额'))
    expect(html).toContain('<td>integer</td>\n<td>总笔数</td>')
    expect(html).toContain('<td>string[] <small>IPv4 &amp; IPv6</small></td>')
    expect(html).not.toContain('最长')
    expect(html).not.toContain('<small>分')
  })
})

describe('a page of several operations', () => {
  const page = `${operation('get', '| id {data-required} | string | 编号')}\n${operation('delete', '| id {data-required} | string | 编号')}`

  it('gives no id twice, and keeps those of the first', async () => {
    const found = ids(await render(page))
    expect(found).toEqual([...new Set(found)])
    expect(found).toEqual(expect.arrayContaining(['get', 'request', 'response', 'delete', 'delete-request', 'delete-response']))
  })

  it('has a line for each of them, and tells their tables apart', async () => {
    const html = await render(page)
    expect(Array.from(html.matchAll(/data-copy="([A-Z]+)"/g), match => match[1])).toEqual(['GET', 'DELETE'])
    expect(html).toContain('aria-label="请求参数（DELETE）"')
  })
})

describe('any other page', () => {
  it('has no such line, and keeps its tables as they are', async () => {
    const html = await render('# 概览 {#get}\n\n| 名 | 值\n| --- | ---\n| a | b\n', 'guide/first.md')
    expect(html).not.toContain('class="endpoint"')
    expect(html).not.toContain('im-table-frame')
  })
})
