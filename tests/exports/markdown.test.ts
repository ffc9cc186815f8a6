import type { OperationSource } from '../../.vitepress/exports/operation-markdown.ts'
import type { MarkdownPage } from '../../.vitepress/exports/site-markdown.ts'
import type { Operation } from '../../.vitepress/model/operation.ts'
import type { Project } from '../../.vitepress/project/project.ts'
import { createMarkdownRenderer } from 'vitepress'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linkToMarkdown, markdownFile, withBase } from '../../.vitepress/exports/addresses.ts'
import { titleOf } from '../../.vitepress/exports/lists.ts'
import { OperationMarkdown } from '../../.vitepress/exports/operation-markdown.ts'
import { siteExports } from '../../.vitepress/exports/site-exports.ts'
import { siteMarkdown } from '../../.vitepress/exports/site-markdown.ts'
import { TYPES_PACKAGE } from '../../.vitepress/exports/types-package.ts'
import { markdown } from '../../.vitepress/markup/markdown.ts'
import { pathSubject } from '../../.vitepress/model/subject.ts'
import { linkOf } from '../../.vitepress/navigation/addresses.ts'
import { layoutOf } from '../../.vitepress/project/layout.ts'
import { Project as LoadedProject } from '../../.vitepress/project/project.ts'
import { TemporaryProject } from '../support/temporary-project.ts'

const PAGE = `---
title: 申请退款
description: 退还\`total\`之内的金额。
---

# {{ $frontmatter.title }} {#post}

{{ $frontmatter.description }}

| 请求参数 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
| id {data-required} | string | 编号
| json {data-required} | object {data-tooltip="在 PHP 中写作数组"} | 请求正文
| amount {data-required data-indent=1} | object | 金额
| total {data-required data-indent=2} | integer | 总金额
| goods {data-indent=1} | object[] | 商品：甲 \\| 乙
| state {data-indent=2} | \`A\` \\| \`B\` | 状态
| kind {data-indent=2} | \`C\` \\| \`D\` | 种类
| name {data-indent=1 data-encrypted} | string | 姓名

{.im-table #request}

::: tip 两次
先[查询](/openapi/v3/demo/items/#a)，再退款。
:::

[[examples]]

| 返回字典 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
| amount {data-required} | object | 金额
| total {data-required data-indent=1} | integer | 总金额

{.im-table #response}

参阅 [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/1)
`

const FILES = {
  'docs/index.md': '---\nlayout: home\ntitle: 参考\nhero:\n  name: 参考\n  tagline: 一页一个接口。\n  actions:\n    - text: 开始\n      link: /guide/first\nfeatures:\n  - title: 离线\n    details: 不发请求。\n---\n',
  'docs/fields.yaml': 'total:\n  title: 总金额\n  unit: 分\n  example: 100\nstate:\n  title: 状态\n  values:\n    A: 甲\n    B: 乙\n',
  'docs/guide/first.md': '---\ntitle: 开始\ndescription: 第一步。\n---\n\n# {{ $frontmatter.title }}\n\n{{ $frontmatter.description }}见[退款](/openapi/v3/demo/items/{id}/refund#request)与[外面](/nowhere)。\n\n## 写法 {#code}\n\n```ts twoslash\nconst hidden = 1\n// ---cut---\nconst shown = hidden\n//    ^?\n```\n\n- 一\n  - 二\n\n<<< @/../snippets/part.ts{ts}\n',
  'docs/fields/t.md': '---\ntitle: T\n---\n\n# T\n\n[[fields:t]]\n',
  'docs/openapi/index.md': '---\ntitle: 总览\ncategories:\n  - title: 基础\n    description: 收钱。\n---\n\n# 总览\n\n<ProductIndex />\n',
  'docs/openapi/v3/demo/items/index.md': '---\ntitle: 商品\ndescription: 卖东西。\ncategory: 基础\naudience: [直连商户]\ngroups:\n  - title: 退\n    paths: [/v3/demo/items]\n---\n\n# 商品\n\n<OperationIndex />\n',
  'docs/openapi/v3/demo/items/{id}/refund.md': PAGE,
  'docs/openapi/v3/demo/items/{id}/file.md': '---\ntitle: 文件\ndescription: 取或删。\n---\n\n# 文件\n\n## 下载 {#get}\n\n取。\n\n| 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| id {data-required} | string | 编号\n\n{.im-table #request}\n\n| 返回字典 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| 文件流 {align=center colspan=3}\n\n{.im-table #response}\n\n## 删除 {#delete}\n\n删。\n\n| 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| id {data-required} | string | 编号\n\n{.im-table #request}\n\n| 返回字典 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| 无返回内容 {align=center colspan=3}\n\n{.im-table #response}\n',
  'docs/webhooks/DEMO.SUCCESS.md': '---\ntitle: 付款通知\ndescription: 付款之后。\n---\n\n# 付款通知 {#post}\n\n付款之后。\n\n| 通知参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| json {data-required} | object | 正文\n| resource {data-required data-indent=1} | object | 资源\n| ciphertext {data-required data-indent=2 data-encrypted data-encoded} | string | 密文\n| total {data-required data-indent=3} | integer | 总金额\n\n{.im-table #request}\n\n| 返回字典 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| 无返回内容 {align=center colspan=3}\n\n{.im-table #response}\n',
  'snippets/part.ts': 'export const part = 1\n',
  'snippets/openapi/v3/demo/items/{id}/refund.post.ts': 'import { wxpay } from \'#wxpay\'\n// ---cut---\nconst { data } = await wxpay.v3.demo.items._id_.refund.post({ amount: { total: 8 } }, { id: \'1\' })\n\nconsole.info(data.amount)\n',
}

let temporary: TemporaryProject
let project: Project
let files: Map<string, string>
let pages: MarkdownPage[]

beforeAll(async () => {
  temporary = await TemporaryProject.create(FILES)
  project = new LoadedProject(layoutOf(temporary.root))
  const md = await createMarkdownRenderer(project.layout.docs, { ...markdown, highlight: () => '' })
  await project.load(md)
  pages = siteMarkdown(project, md, '/base/')
  files = siteExports({ project, markdown: md, title: '参考', summary: '一句话' }, '/base/')
})

afterAll(() => {
  project.close()
  temporary.remove()
})

const page = (link: string): string => pages.find(page => page.link === link)!.markdown

describe('an operation as Markdown', () => {
  it('is written from its tables, its example and the dictionary', async () => {
    await expect(page('/openapi/v3/demo/items/{id}/refund')).toMatchFileSnapshot('../fixtures/exports/operation.txt')
  })

  it('may be one of several of its page, and answer no JSON', async () => {
    await expect(page('/openapi/v3/demo/items/{id}/file')).toMatchFileSnapshot('../fixtures/exports/operations.txt')
  })

  it('may be a notification, with what it decrypts to', async () => {
    await expect(page('/webhooks/DEMO.SUCCESS')).toMatchFileSnapshot('../fixtures/exports/notification.txt')
  })
})

describe('a page of text as Markdown', () => {
  it('says its title, and shows code as readers see it', () => {
    expect(page('/guide/first')).toBe('# 开始\n\n第一步。见[退款](/base/openapi/v3/demo/items/{id}/refund.md)与[外面](/nowhere)。\n\n## 写法\n\n```ts\nconst shown = hidden\n```\n\n- 一\n  - 二\n\n```ts\nexport const part = 1\n```\n')
  })

  it('has the lists that components and directives stand for, once', () => {
    expect(page('/openapi/')).toBe('# 总览\n\n## 基础\n\n收钱。\n\n- [商品](/base/openapi/v3/demo/items/index.md)：卖东西。\n')
    expect(page('/openapi/v3/demo/items/')).toBe('# 商品\n\n调用方：直连商户\n\nOpenAPI 文档：[/openapi/v3/demo/items/openapi.json](/base/openapi/v3/demo/items/openapi.json)\n\n## 退\n\n- [文件](/base/openapi/v3/demo/items/{id}/file.md)：`GET、DELETE /v3/demo/items/{id}/file`\n- [申请退款](/base/openapi/v3/demo/items/{id}/refund.md)：`POST /v3/demo/items/{id}/refund`\n')
    expect(page('/fields/t')).toBe('# T\n\n## `total`\n\n总金额\n\n- 单位：分\n- 示例：`100`\n- 出现在 2 个接口\n')
  })

  it('may be the home page, which is all front matter', () => {
    expect(page('/')).toBe('# 参考\n\n一页一个接口。\n\n- [开始](/base/guide/first.md)\n\n## 离线\n\n不发请求。\n')
  })
})

describe('for language models', () => {
  it('there is a list of all pages, by category and product', async () => {
    await expect(files.get('/llms.txt')).toMatchFileSnapshot('../fixtures/exports/llms.txt')
  })

  it('there is one text of them all, each under its address', () => {
    const full = files.get('/llms-full.txt')!
    const whole = pages.filter(({ errors }) => errors.length === 0)
    expect(whole.length).toBeGreaterThan(2)
    expect(whole.every(({ link, markdown }) => full.includes(`<!-- /base${link} -->\n\n${markdown}`))).toBe(true)
    expect([...full.matchAll(/^<!-- \/base(.*) -->$/gm)].map(([, link]) => link)).toEqual(pages.map(({ link }) => link))
  })

  it('errors that have been told there are told by where that was, whether of another page or of the same', () => {
    const full = files.get('/llms-full.txt')!
    const told = pages.flatMap(({ link, errors }) => errors.map(error => ({ link, ...error })))
    const [first, second, third] = told
    expect(told.map(({ link }) => link)).toEqual(['/openapi/v3/demo/items/{id}/file', '/openapi/v3/demo/items/{id}/file', '/openapi/v3/demo/items/{id}/refund'])
    expect([second!.table, third!.table]).toEqual([first!.table, first!.table])
    expect(full.split(first!.section)).toHaveLength(2)
    expect(full.split(`错误码同 /base${first!.link}`)).toHaveLength(3)
    expect(pages.every(({ markdown, errors }) => errors.every(({ section }) => markdown.includes(section)))).toBe(true)
  })

  it('there is a file beside each page', () => {
    expect([...files.keys()].filter(file => file.endsWith('.md') && !file.startsWith(`/${TYPES_PACKAGE}/`)).sort()).toEqual(pages.map(({ link }) => markdownFile(link)).sort())
    expect(files.has('/openapi/v3/demo/items/{id}/refund.md')).toBe(true)
  })

  it('that file says that it is UTF-8, to browsers whose server does not', () => {
    for (const { link, markdown } of pages)
      expect(files.get(markdownFile(link))).toBe(`\uFEFF${markdown}`)
  })
})

describe('an address', () => {
  it('is that of the page, and of its Markdown', () => {
    expect(['index.md', 'guide/first.md', 'openapi/index.md', 'openapi/v3/reindex.md'].map(linkOf)).toEqual(['/', '/guide/first', '/openapi/', '/openapi/v3/reindex'])
    expect(['/', '/guide/first', '/openapi/'].map(markdownFile)).toEqual(['/index.md', '/guide/first.md', '/openapi/index.md'])
    expect(withBase('/', '/x')).toBe('/x')
    expect(withBase('/base/', '/x')).toBe('/base/x')
  })

  it('in a text leads to Markdown, if it is one of a page', () => {
    const link = (text: string): string => linkToMarkdown(text, link => link === '/a', '/')
    expect(link('[a](/a#x) [b](/b) [c](https://c/a)')).toBe('[a](/a.md) [b](/b) [c](https://c/a)')
  })
})

it('what may not be used any more, or not by everybody, says so above how it is called', () => {
  const operation: Operation = { 'deprecated': true, 'x-replaced-by': '/v3/new/{id}', 'x-restricted': '仅限 `服务商`', 'responses': {} }
  const source = { operation: () => operation } as unknown as OperationSource // all that is asked of it
  expect(new OperationMarkdown(source, pathSubject('/v3/old'), 'get', 1).notes()).toEqual([
    '> **已废弃**：不要用于新的接入，改用 [`/v3/new/{id}`](/openapi/v3/new/{id})。',
    '> **限定使用**：仅限 `服务商`',
  ])
  expect(titleOf({ title: '查询', deprecated: true })).toBe('查询（已废弃）')
  expect(titleOf({ title: '查询' })).toBe('查询')
})

it('a checkout whose lines end as on Windows is exported as any other, and checked', async () => {
  const windows = await TemporaryProject.create(Object.fromEntries(Object.entries(FILES).map(([file, text]) => [file, text.replaceAll('\n', '\r\n')])))
  try {
    const other = new LoadedProject(layoutOf(windows.root))
    const md = await createMarkdownRenderer(project.layout.docs, { ...markdown, highlight: () => '' })
    await other.load(md)
    expect([...siteExports({ project: other, markdown: md, title: '参考', summary: '一句话' }, '/base/')]).toEqual([...files])
    const [own, theirs] = await Promise.all([temporary.run(['check']), windows.run(['check'])])
    expect(theirs).toEqual(own)
  }
  finally {
    windows.remove()
  }
})
