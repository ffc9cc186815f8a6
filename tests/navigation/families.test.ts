import type { PageData } from 'vitepress'
import type { Page } from '../../.vitepress/reference/read-page.ts'
import { describe, expect, it } from 'vitest'
import { readFamilies } from '../../.vitepress/navigation/families.ts'
import { readGuide } from '../../.vitepress/navigation/guide.ts'
import { withNavigation } from '../../.vitepress/navigation/page-navigation.ts'
import { apiPath } from '../../.vitepress/reference/read-page.ts'

function page(relativePath: string, frontmatter: Record<string, unknown>): { page: Page, relativePath: string } {
  const methods = apiPath(relativePath) ? [{ method: 'post' as const, title: '', description: '', at: { file: '', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }, links: [] }] : []
  return { relativePath, page: { file: `/docs/${relativePath}`, path: apiPath(relativePath), frontmatter, operations: methods, fences: [], problems: [] } }
}

const pages = [
  page('index.md', { title: '首页' }),
  page('guide/errors.md', { title: '错误', order: 2 }),
  page('guide/start.md', { title: '开始', order: 1 }),
  page('openapi/index.md', { title: '总览' }),
  page('openapi/v3/pay/index.md', { title: '支付', description: '收款。', groups: [{ title: '下单', paths: ['/v3/pay/orders'] }, { title: '关单', paths: '/v3/pay/orders/{id}/close' }] }),
  page('openapi/v3/pay/orders.md', { title: '新建' }),
  page('openapi/v3/pay/orders/{id}.md', { title: '查询' }),
  page('openapi/v3/pay/orders/{id}/close.md', { title: '关闭' }),
  page('openapi/v3/pay/bills.md', { title: '账单' }),
  page('openapi/v3/refund/index.md', { title: '退款' }),
  page('openapi/v3/refund/refunds.md', { title: '申请' }),
  page('openapi/v3/other/thing.md', {}),
]
const site = { families: readFamilies(pages), guide: readGuide(pages) }

function pageData(relativePath: string): PageData {
  return { relativePath, filePath: relativePath, title: '', description: '', headers: [], frontmatter: { title: 't' } }
}

describe('families', () => {
  it('are the folders with an index, and otherwise the first two segments', () => {
    expect(site.families.map(({ path, title, link }) => [path, title, link])).toEqual([
      ['/v3/other', '/v3/other', ''],
      ['/v3/pay', '支付', '/openapi/v3/pay/'],
      ['/v3/refund', '退款', '/openapi/v3/refund/'],
    ])
  })

  it('put their pages into the groups of the longest matching path, in the order of the groups', () => {
    const pay = site.families.find(({ path }) => path === '/v3/pay')
    expect(pay?.groups.map(({ title, entries }) => [title, entries.map(entry => entry.title)])).toEqual([
      ['下单', ['新建', '查询']],
      ['关单', ['关闭']],
      ['', ['账单']],
    ])
  })

  it('name a page by its path if it has no title', () => {
    expect(site.families[0]?.groups[0]?.entries).toEqual([{ title: '/v3/other/thing', link: '/openapi/v3/other/thing', methods: ['POST'] }])
  })
})

describe('a page', () => {
  it('carries the links of its own family, and only the entries of the others', () => {
    const { navigation } = withNavigation(pageData('openapi/v3/pay/orders.md'), site)
    const links = navigation?.sections.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries.map(({ link }) => link)))
    expect(links).toEqual([
      '/openapi/v3/pay/orders',
      '/openapi/v3/pay/orders/{id}',
      '/openapi/v3/pay/orders/{id}/close',
      '/openapi/v3/pay/bills',
      '/openapi/v3/refund/',
    ])
  })

  it('leads to the page before and after it', () => {
    const { frontmatter } = withNavigation(pageData('openapi/v3/pay/orders.md'), site)
    expect(frontmatter).toMatchObject({
      title: 't',
      prev: { text: '支付', link: '/openapi/v3/pay/' },
      next: { text: '查询', link: '/openapi/v3/pay/orders/{id}' },
    })
    expect(withNavigation(pageData('openapi/v3/pay/bills.md'), site).frontmatter?.next).toBe(false)
  })

  it('that is the overview carries all families, and the entry of a family that one', () => {
    expect(withNavigation(pageData('openapi/index.md'), site).navigation?.families).toHaveLength(3)
    expect(withNavigation(pageData('openapi/v3/refund/index.md'), site).navigation?.family?.title).toBe('退款')
  })

  it('of the guide carries the guide, in its order', () => {
    const { navigation } = withNavigation(pageData('guide/errors.md'), site)
    expect(navigation?.sections[0]?.groups[0]?.entries.map(({ title }) => title)).toEqual(['开始', '错误'])
  })

  it('elsewhere carries nothing', () => {
    expect(withNavigation(pageData('index.md'), site)).toEqual({})
  })
})
