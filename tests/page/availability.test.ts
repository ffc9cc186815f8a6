import type { Page, PageReader } from '../../.vitepress/page/read-page.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { availabilityNotes, readAvailability } from '../../.vitepress/page/availability.ts'
import { checkFollows } from '../../.vitepress/page/check-follows.ts'
import { checkReplacements } from '../../.vitepress/page/check-replacements.ts'
import { readDocument } from '../../.vitepress/page/read-document.ts'
import { readPage } from '../../.vitepress/page/read-page.ts'
import { declareOperation } from '../../.vitepress/sdk/declare-operation.ts'
import { declarePath } from '../../.vitepress/sdk/declare-path.ts'
import { pageReader } from '../support/page-fixtures.ts'

let reader: PageReader

beforeAll(async () => {
  reader = await pageReader()
})

function page(name: string, frontmatter = ''): Page {
  return pageAt(`openapi/v3/${name}`, 'get', frontmatter)
}

function notification(event: string, frontmatter = ''): Page {
  return pageAt(`webhooks/${event}`, 'post', frontmatter)
}

function pageAt(place: string, method: string, frontmatter: string, others: string[] = []): Page {
  const response = `| 返回字典 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
| 无返回内容 {align=center colspan=3}

{.im-table #response}
`
  const text = `---
title: 查询
description: 查询一项。
${frontmatter}---

# {{ $frontmatter.title }} {#${method}}

{{ $frontmatter.description }}

${response}${others.map(other => `\n## 另一个 {#${other}}\n\n${response}`).join('')}`
  return readPage({ file: `/docs/${place}.md`, relativePath: `${place}.md`, text }, reader)
}

describe('what the front matter says of an operation\'s use', () => {
  it.each([
    [{}, { deprecated: false }],
    [{ deprecated: false }, { deprecated: false }],
    [{ deprecated: true }, { deprecated: true }],
    [{ deprecated: '/v3/new', restricted: '仅限服务商' }, { deprecated: true, replacement: '/v3/new', restricted: '仅限服务商' }],
    [{ deprecated: 'THING.DONE' }, { deprecated: true, replacement: 'THING.DONE' }],
    [{ deprecated: 'soon' }, undefined],
    [{ deprecated: '/v3/a b' }, undefined],
    [{ deprecated: '/v3/`a`' }, undefined],
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

  it('is told in a sentence of its own, with a link to what to use instead', () => {
    expect(availabilityNotes({ deprecated: false })).toEqual([])
    expect(availabilityNotes({ deprecated: true, replacement: '/v3/new/{id}', restricted: '仅限 `服务商`' })).toEqual([
      { kind: 'deprecated', title: '已废弃', text: '不要用于新的接入，改用 [`/v3/new/{id}`](</openapi/v3/new/{id}>)。' },
      { kind: 'restricted', title: '限定使用', text: '仅限 `服务商`' },
    ])
    expect(availabilityNotes({ deprecated: true, replacement: 'THING.DONE' })[0]!.text).toContain('](</webhooks/THING.DONE>)')
    expect(availabilityNotes({ deprecated: true })[0]!.text).toBe('不要用于新的接入。')
  })

  it.each([
    ['deprecated: soon\n', 4],
    ['restricted: true\n', 4],
    ['deprecated: true\nrestricted: [服务商]\n', 5],
    ['restricted: 仅限服务商\ndeprecated: 3\n', 5],
  ])('is a problem, at its line, where it is none: %j', (frontmatter, line) => {
    expect(page('old', frontmatter).problems).toMatchObject([{ code: 'page/bad-availability', at: { start: { line } } }])
  })

  it('is a problem where no page of the kind describes what to use instead', () => {
    expect(checkReplacements([page('old', 'deprecated: /v3/new\n'), page('new')])).toEqual([])
    expect(checkReplacements([page('old', 'restricted: 仅限服务商\ndeprecated: /v3/newt\n'), page('new')])).toMatchObject([{ code: 'page/unknown-replacement', help: 'Did you mean /v3/new?', at: { start: { line: 5 } } }])
    expect(checkReplacements([notification('A.OLD', 'deprecated: A.NEW\n'), notification('A.NEW')])).toEqual([])
    expect(checkReplacements([notification('A.OLD', 'deprecated: /v3/new\n'), page('new')])).toMatchObject([{ code: 'page/unknown-replacement' }])
    expect(checkReplacements([page('old', 'deprecated: A.NEW\n'), notification('A.NEW')])).toMatchObject([{ code: 'page/unknown-replacement' }])
    expect(checkReplacements([page('old', 'deprecated: /v3/old\n')])).toMatchObject([{ code: 'page/unknown-replacement' }])
  })
})

describe('what the front matter of a notification says that it follows', () => {
  const located = (...pages: Page[]): Parameters<typeof checkFollows>[0] => [
    ...pages.map(page => ({ page, relativePath: page.file.replace('/docs/', '') })),
    { page: readPage({ file: '/docs/openapi/v3/things/index.md', relativePath: 'openapi/v3/things/index.md', text: '# 产品\n' }, reader), relativePath: 'openapi/v3/things/index.md' },
  ]

  it('is in the document', () => {
    const { document, problems } = readDocument([notification('A.DONE', 'follows:\n  - /v3/new\n  - /v3/things/\n'), page('new')])
    expect(problems).toEqual([])
    expect(document.webhooks!['A.DONE']).toMatchObject({ post: { 'x-follows': ['/v3/new', '/v3/things/'] } })
  })

  it.each(['follows: /v3/new', 'follows: [new]', 'follows: [3]', 'follows: [/v3/new, /v3/new]', 'follows: [/v3/new#]', 'follows: {}'])('is a problem where it is no list of that: %s', (line) => {
    expect(notification('A.DONE', `${line}\n`).problems).toMatchObject([{ code: 'page/bad-follows', at: { start: { line: 4 } } }])
  })

  it('is a problem on the page of an operation, which follows nothing', () => {
    expect(page('new', 'follows: [/v3/old]\n').problems).toMatchObject([{ code: 'page/bad-follows' }])
  })

  it('is found where it stands, though another one begins with it', () => {
    const { follows } = notification('A.DONE', 'follows: [/v3/news, "/v3/new/{id}",\n  /v3/new]\n')
    expect(follows!.map(({ at }) => at.start)).toEqual([{ line: 4, column: 11 }, { line: 4, column: 22 }, { line: 5, column: 3 }])
  })

  it('is a problem, where it stands, if nobody describes it', () => {
    const several = pageAt('openapi/v3/several', 'get', '', ['post'])
    const follows = (...paths: string[]): Page => notification('A.DONE', `follows:\n${paths.map(path => `  - ${path}\n`).join('')}`)
    expect(checkFollows(located(follows('/v3/new', '/v3/several#post', '/v3/things/', '/v3/new#get'), page('new'), several))).toEqual([])
    expect(checkFollows(located(follows('/v3/new', '/v3/news', '/v3/thing/', '/v3/several', '/v3/several#put'), page('new'), several))).toMatchObject([
      { code: 'page/unknown-followed', message: 'The notification follows `/v3/news`, which no page describes. Did you mean `/v3/new`?', at: { start: { line: 6, column: 5 }, end: { line: 6, column: 13 } } },
      { code: 'page/unknown-followed', message: 'The notification follows `/v3/thing/`, which is no product. Did you mean `/v3/things/`?', at: { start: { line: 7, column: 5 } } },
      { code: 'page/unknown-followed', help: 'Write `/v3/several#get` or `/v3/several#post`.', at: { start: { line: 8, column: 5 } } },
      { code: 'page/unknown-followed', message: expect.stringContaining('Did you mean `/v3/several#get`?') as string, at: { start: { line: 9, column: 5 } } },
    ])
  })
})
