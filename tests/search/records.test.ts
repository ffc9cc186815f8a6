import type { MarkdownRenderer } from 'vitepress'
import type { PageReader } from '../../.vitepress/page/read-page.ts'
import type { SearchRecord } from '../../.vitepress/search/search-record.ts'
import { readFileSync } from 'node:fs'
import path from 'pathe'
import { createMarkdownRenderer } from 'vitepress'
import { beforeAll, describe, expect, it } from 'vitest'
import { withPagePopups } from '../../.vitepress/engine/hovers/current-popups.ts'
import { fieldTablePlugin } from '../../.vitepress/markdown/field-table.ts'
import { markdown } from '../../.vitepress/markup/markdown.ts'
import { readDocument } from '../../.vitepress/page/read-document.ts'
import { readPage } from '../../.vitepress/page/read-page.ts'
import { operationRecords } from '../../.vitepress/search/operation-records.ts'
import { pageRecord } from '../../.vitepress/search/page-records.ts'
import { sortByProminence } from '../../.vitepress/search/prominence.ts'
import { recordHtml } from '../../.vitepress/search/record-html.ts'
import { pageFixtures, pageReader, PAGES } from '../support/page-fixtures.ts'

const NO_ACCESS = { status: 403, code: 'NO_AUTH', description: '没有权限' }

let reader: PageReader
let md: MarkdownRenderer

beforeAll(async () => {
  // One for both: VitePress makes no second.
  md = await createMarkdownRenderer(PAGES, {
    ...markdown,
    highlight: () => '',
    config(renderer) {
      markdown.config(renderer)
      fieldTablePlugin(renderer, { dictionary: () => new Map() })
    },
  })
  reader = await pageReader()
})

function recordsOf(relativePath: string, text: string): SearchRecord[] {
  const { document } = readDocument([readPage({ file: `/${relativePath}`, relativePath, text }, reader)])
  return operationRecords(document, { familyOf: () => '示例产品', errorsOf: event => event.startsWith('/') ? [NO_ACCESS] : [] })
}

/** The ids of the rows of a page, as its reader gets them. */
async function renderedIds(relativePath: string, text: string): Promise<string[]> {
  const { html } = await withPagePopups(() => md.renderAsync(text, { path: relativePath, relativePath, cleanUrls: true }))
  return Array.from(html.matchAll(/<td[^>]* id="([^"]+)"/g), match => match[1]!)
}

function print({ label, path: subject, title, family, entries }: SearchRecord): string {
  return [
    `${label} ${subject}: ${title} (${family})`,
    ...entries.map(({ anchor, name, title, values, text }) => `  #${anchor} ${[name, title, values.join('|'), text].filter(Boolean).join(', ')}`),
  ].join('\n')
}

describe('an operation', () => {
  it.each(pageFixtures('good'))('of %s is found by what its tables say, at the ids that its rows have', async (name) => {
    const relativePath = `openapi/${name}`
    const text = readFileSync(path.join(PAGES, 'good', name), 'utf8')
    const records = recordsOf(relativePath, text)
    await expect(`${records.map(print).join('\n\n')}\n`).toMatchFileSnapshot(path.join(PAGES, 'good', name.replace(/md$/, 'search.txt')))
    const anchors = records.flatMap(({ entries }) => entries.map(({ anchor }) => anchor)).filter(anchor => !anchor.includes('errors.'))
    expect(anchors).toEqual(await renderedIds(relativePath, text))
  })

  const table = (kind: string, rows: string): string => `| 参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n${rows}\n\n{.im-table #${kind}}\n\n`

  it('that has a name twice has each of them', async () => {
    const text = `---\ntitle: 更新\ndescription: 更新。\n---\n\n# 更新 {#put}\n\n更新。\n\n${table('request', '| id {data-required} | string | 编号\n| json {data-required} | object | 正文\n| id {data-required data-indent=1} | string | 新的编号\n| json {data-indent=1} | string | 附注')}${table('response', '| id | string | 编号')}`
    const relativePath = 'openapi/v3/demo/things/{id}.md'
    const anchors = ['request.id', 'request.json.id', 'request.json', 'response.id']
    expect(await renderedIds(relativePath, text)).toEqual(anchors)
    expect(recordsOf(relativePath, text)[0]!.entries.map(({ anchor }) => anchor)).toEqual([...anchors, 'errors.NO_AUTH'])
  })

  it('that is deprecated says so, and is found by that', () => {
    const text = readFileSync(path.join(PAGES, 'good', pageFixtures('good')[0]!), 'utf8').replace(/^---\n/, '---\ndeprecated: true\n')
    const [record] = recordsOf(`openapi/${pageFixtures('good')[0]}`, text)
    expect(record!.deprecated).toBe(true)
    expect(recordHtml(record!)).toContain('已')
    expect(sortByProminence([{ ...record!, path: '/v3/pay/old' }, { ...record!, path: '/v3/other', deprecated: undefined }] as SearchRecord[], []).map(({ path }) => path)).toEqual(['/v3/other', '/v3/pay/old'])
  })

  it('may be a notification', async () => {
    const text = `---\ntitle: 付款通知\ndescription: 用户付款之后。\n---\n\n# 付款通知 {#post}\n\n用户付款之后。\n\n${table('request', '| json {data-required} | object | 正文\n| resource {data-required data-indent=1} | object | 资源\n| ciphertext {data-required data-indent=2 data-encrypted data-encoded} | string | 密文\n| out_trade_no {data-required data-indent=3} | string | 商户订单号')}`
    const relativePath = 'webhooks/DEMO.SUCCESS.md'
    const [record] = recordsOf(relativePath, text)
    expect(record).toMatchObject({ label: 'EVENT', path: 'DEMO.SUCCESS', title: '付款通知' })
    expect(record!.entries.map(({ anchor }) => anchor)).toEqual(['request.resource', 'request.resource.ciphertext', 'request.resource.ciphertext.out_trade_no'])
    expect(await renderedIds(relativePath, text)).toEqual(record!.entries.map(({ anchor }) => anchor))
  })
})

describe('a page of text', () => {
  const page = (text: string): SearchRecord | undefined => pageRecord({ file: '/guide.md', link: '/guide/x', text }, reader.markdown, new Map([['out_trade_no', { title: '商户订单号', values: { A: '甲' } }], ['amount.total', { title: '总金额' }]]))

  it('is found by its headings, and by its text without code', () => {
    const record = page('---\ntitle: 签名\ndescription: 怎样签名。\n---\n\n# {{ $frontmatter.title }}\n\n开头。\n\n## 待签名的文本 {#message}\n\n五样`东西`。\n\n```ts\nconst secret = 1\n```\n\n- 又一样\n')!
    expect(record).toMatchObject({ label: '', path: '/guide/x', title: '签名', family: '指南', description: '怎样签名。 开头。' })
    expect(record.entries).toEqual([{ anchor: 'message', name: '', title: '待签名的文本', values: [], text: '五样东西。 又一样' }])
  })

  it('of the dictionary is found by its fields', () => {
    const names = (letter: string): string[] => page(`---\ntitle: 词典\n---\n\n[[fields:${letter}]]\n`)!.entries.map(({ anchor }) => anchor)
    expect(names('o')).toEqual(['out_trade_no'])
    expect(names('t')).toEqual(['amount.total'])
  })

  it('may be kept out', () => {
    expect(page('---\ntitle: 签名\nsearch: false\n---\n')).toBeUndefined()
    expect(page('没有标题\n')).toBeUndefined()
  })
})

it('the engine is given each token once, where it weighs most', () => {
  const html = recordHtml({
    label: 'POST',
    path: '/v3/demo/orders',
    title: '申请退款',
    family: '退款',
    description: '退款 <b>',
    aliases: [],
    entries: [{ anchor: 'request.amount.total', name: 'total', title: '总金额', values: ['ALL'], text: '退款的金额' }],
  })
  expect(html).toBe('<html><body><p data-pagefind-weight="10">申请 请退 退款 款ω</p><p data-pagefind-weight="8">totalω</p><p data-pagefind-weight="8">amounttotalω</p><p data-pagefind-weight="6">总金 金额 额ω</p><p data-pagefind-weight="5">allω</p><p data-pagefind-weight="4">v3ω demoω ordersω</p><p data-pagefind-weight="2">bω</p><p data-pagefind-weight="1">款的 的金</p></body></html>')
})
