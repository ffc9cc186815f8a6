import type Token from 'markdown-it/lib/token.mjs'
import type { PageReader } from '../../.vitepress/page/read-page.ts'
import { createMarkdownRenderer } from 'vitepress'
import { beforeAll, describe, expect, it } from 'vitest'
import { frontmatterKey } from '../../.vitepress/markup/frontmatter.ts'
import { markdown } from '../../.vitepress/markup/markdown.ts'
import { meaningOf, placeAs } from '../../.vitepress/markup/page-grammar.ts'
import { readPage } from '../../.vitepress/page/read-page.ts'
import { ROOT } from '../support/root.ts'

const TABLE = '| 名称 | 类型\n| --- | ---\n| a | string\n'
const PAGE = `开头

# 总览

## 下单 {#post}

说明

${TABLE}
{.im-table #request}

### 补充

[[examples]]

${TABLE}
{.im-table #response}

${TABLE}
## 附录

${TABLE}
{.im-table #response}

## 查询 {#get}

- 一项

[[examples]]
`

let parse: (text: string) => Token[]

beforeAll(async () => {
  const md = await createMarkdownRenderer(ROOT, { ...markdown, highlight: () => '' })
  parse = text => md.parse(text, {})
})

/** What is noted on the block tokens of a page that say something to a reader. */
function notes(text: string, types: readonly string[]): string[] {
  return parse(text).filter(({ type }) => types.includes(type)).map((token) => {
    const { operation = '-', isHeading, isFirst, isOneOfSeveral, table } = meaningOf(token)
    return [token.type.replace('_open', ''), operation, isHeading && 'begins', isFirst && 'first', isOneOfSeveral && 'of several', table].filter(Boolean).join(' ')
  })
}

describe('a block of a page', () => {
  it('belongs to the operation whose heading it stands under, until the next heading of that rank', () => {
    expect(notes(PAGE, ['paragraph_open', 'heading_open', 'examples', 'bullet_list_open'])).toEqual([
      'paragraph -',
      'heading -',
      'heading post begins first of several',
      'paragraph post first of several',
      'heading post first of several',
      'examples post first of several',
      'heading -',
      'heading get begins of several',
      'bullet_list get of several',
      'paragraph get of several',
      'examples get of several',
    ])
  })

  it('is a table of the fields that its closing line names, or none', () => {
    expect(notes(PAGE, ['table_open', 'table_close'])).toEqual([
      'table post first of several request',
      'table_close post first of several request',
      'table post first of several response',
      'table_close post first of several response',
      'table post first of several',
      'table_close post first of several',
      'table - response',
      'table_close - response',
    ])
  })

  it('keeps what others have noted on it', () => {
    const fence = parse(`# 下单 {#post}\n\n${'```'}ts\nconst a = 1\n${'```'}\n`).find(({ type }) => type === 'fence')!
    expect(meaningOf(fence)).toEqual({ operation: 'post', isFirst: true })
    fence.meta = { ...fence.meta as object, src: '/a.ts' }
    const made = placeAs(Object.assign(Object.create(fence) as Token, { meta: { own: 1 } }), fence)
    expect(made.meta).toEqual({ own: 1, grammar: { operation: 'post', isFirst: true } })
  })

  it('of a page with one operation is of no other', () => {
    expect(notes('# 下单 {#post}\n\n说明\n', ['heading_open', 'paragraph_open'])).toEqual(['heading post begins first', 'paragraph post first'])
  })
})

it('a page is not read by a parser that knows nothing of this', () => {
  const reader = { markdown: { parse: () => [] }, readText: () => '', snippetsOf: () => [] } as unknown as PageReader // all that is asked of it
  expect(() => readPage({ file: '/openapi/v3/a.md', relativePath: 'openapi/v3/a.md', text: PAGE }, reader)).toThrow('does not know the page grammar')
})

describe('a key of the front matter', () => {
  const at = (text: string, key: string): number => frontmatterKey('/a.md', text.split('\n'), key).start.line

  it('is found where it stands, and not in the text below', () => {
    expect(at('---\ntitle: 一\nerrors:\n  - a\n---\n\nfollows: 二\n', 'errors')).toBe(3)
    expect(at('\uFEFF---\ntitle: 一\n---\n', 'title')).toBe(2)
    expect(at('---\ntitle: 一\n---\n\nfollows: 二\n', 'follows')).toBe(1)
  })

  it('that is written otherwise, or not at all, is the first line', () => {
    expect(at('---\n"title": 一\n---\n', 'title')).toBe(1)
    expect(at('title: 一\n', 'title')).toBe(1)
  })
})
