import type { PageReader } from '../../.vitepress/page/read-page.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { readFrontmatter } from '../../.vitepress/markup/frontmatter.ts'
import { loadYaml, plainYaml } from '../../.vitepress/markup/yaml.ts'
import { readPage } from '../../.vitepress/page/read-page.ts'
import { pageReader } from '../support/page-fixtures.ts'

let reader: PageReader

beforeAll(async () => {
  reader = await pageReader()
})

/** What a page says of its operation, whose title and description are its front matter's. */
function operationOf(title: string, description: string): { title?: string, description?: string } {
  const text = `---
title: ${JSON.stringify(title)}
description: ${JSON.stringify(description)}
---

# {{ $frontmatter.title }} {#get}

{{ $frontmatter.description }} [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/1)

| 返回字典 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
| 无返回内容 {align=center colspan=3}

{.im-table #response}
`
  const [operation] = readPage({ file: '/docs/openapi/v3/demo.md', relativePath: 'openapi/v3/demo.md', text }, reader).operations
  return { title: operation?.title, description: operation?.description }
}

describe('front matter', () => {
  it.each([['nothing', '---\n---\n'], ['an empty line', '---\n\n---\n'], ['a comment', '---\n# nothing\n---\n']])('may hold %s', (_, text) => {
    expect(readFrontmatter('page.md', `${text}# x\n`)).toMatchObject({ data: {}, body: '# x\n', problems: [] })
  })

  it.each([
    ['查询订单', '按单号查询。'],
    ['A & B', '2 > 1 && 1 < 2'],
    ['{openid}', '路径里有 {openid} 与 {{ x }}'],
    ['<b>', '<script>alert(1)</script>'],
    ['&lt;', '&amp; &#123;'],
    ['`code`', '取得 `media_id` 与 **粗**'],
    ['$1', '{{ $frontmatter.title }}'],
  ])('is what the operation says: %s', (title, description) => {
    expect(operationOf(title, description)).toEqual({ title, description })
  })

  it.each(['查询', 'Query: x', 'a #b', 'yes', 'null', '~', '1', '1e3', '0x1F', '1:30', '1_000', '2026-11-20', '- a', '? a', '"a"', '\'a\'', '[a]', '{a}', '`a`', '&a', '*a', '!a', '|', '>', '%a', '@a', 'a:', 'a ', ' a', 'a\nb', '', '（括号）：说明', '#', '---'])('is written so that it is read again: %j', (text) => {
    expect(loadYaml(`text: ${plainYaml(text)}\n`)).toEqual({ text })
  })
})
