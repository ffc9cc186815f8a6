import type { Page, PageReader } from '../../.vitepress/reference/read-page.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { readAvailability } from '../../.vitepress/reference/availability.ts'
import { checkReplacements } from '../../.vitepress/reference/check-replacements.ts'
import { readDocument } from '../../.vitepress/reference/read-document.ts'
import { readPage } from '../../.vitepress/reference/read-page.ts'
import { declareOperation } from '../../.vitepress/sdk/declare-operation.ts'
import { declarePath } from '../../.vitepress/sdk/declare-path.ts'
import { pageReader } from '../support/page-fixtures.ts'

let reader: PageReader

beforeAll(async () => {
  reader = await pageReader()
})

function page(name: string, frontmatter = ''): Page {
  const text = `---
title: 查询
description: 查询一项。
${frontmatter}---

# {{ $frontmatter.title }} {#get}

{{ $frontmatter.description }}

| 返回字典 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
| 无返回内容 {align=center colspan=3}

{.im-table #response}
`
  return readPage({ file: `/docs/openapi/v3/${name}.md`, relativePath: `openapi/v3/${name}.md`, text }, reader)
}

describe('what the front matter says of an operation\'s use', () => {
  it.each([
    [{}, { deprecated: false }],
    [{ deprecated: false }, { deprecated: false }],
    [{ deprecated: true }, { deprecated: true }],
    [{ deprecated: '/v3/new', restricted: '仅限服务商' }, { deprecated: true, replacement: '/v3/new', restricted: '仅限服务商' }],
    [{ deprecated: 'soon' }, undefined],
    [{ deprecated: 3 }, undefined],
    [{ restricted: true }, undefined],
    [{ restricted: ' ' }, undefined],
  ])('is read: %j', (frontmatter, expected) => {
    expect(readAvailability(frontmatter)).toEqual(expected)
  })

  it('is in the document, and in the types', () => {
    const { document, problems } = readDocument([page('old', 'deprecated: /v3/new\nrestricted: 仅限服务商\n'), page('new')])
    expect(problems).toEqual([])
    const operation = document.paths!['/v3/old']!.get!
    expect(operation).toMatchObject({ 'deprecated': true, 'x-replaced-by': '/v3/new', 'x-restricted': '仅限服务商' })
    expect(document.paths!['/v3/new']!.get).not.toHaveProperty('deprecated')
    const node = { path: '/v3/old', property: 'old', type: 'Old', children: [] } as unknown as Parameters<typeof declarePath>[0] // all that is asked of it
    const declared = declarePath(node, [declareOperation('get', operation as Parameters<typeof declareOperation>[1], '/paths/~1v3~1old/get')]) // read above
    expect(declared.map(({ text }) => text).join('\n')).toContain('@deprecated 改用 `/v3/new`')
  })

  it('is a problem, at its line, where it is none', () => {
    expect(page('old', 'deprecated: soon\n').problems).toMatchObject([{ code: 'page/bad-availability', at: { start: { line: 4 } } }])
  })

  it('is a problem where nobody describes what to use instead', () => {
    expect(checkReplacements([page('old', 'deprecated: /v3/new\n'), page('new')])).toEqual([])
    expect(checkReplacements([page('old', 'deprecated: /v3/newt\n'), page('new')])).toMatchObject([{ code: 'page/unknown-replacement', help: 'Did you mean /v3/new?' }])
  })
})
