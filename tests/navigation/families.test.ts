import type { PageData } from 'vitepress'
import type { NavigationSection } from '../../.vitepress/navigation/packed-sections.ts'
import type { PageNavigation } from '../../.vitepress/navigation/page-navigation.ts'
import type { Page } from '../../.vitepress/page/read-page.ts'
import { describe, expect, it } from 'vitest'
import { readCategories } from '../../.vitepress/navigation/categories.ts'
import { readFamilies } from '../../.vitepress/navigation/families.ts'
import { readGuide } from '../../.vitepress/navigation/guide.ts'
import { readNotifications } from '../../.vitepress/navigation/notifications.ts'
import { packSections, unpackSections } from '../../.vitepress/navigation/packed-sections.ts'
import { withNavigation } from '../../.vitepress/navigation/page-navigation.ts'
import { pageSubject } from '../../.vitepress/page/read-page.ts'

function page(relativePath: string, frontmatter: Record<string, unknown>): { page: Page, relativePath: string } {
  const subject = pageSubject(relativePath)
  const methods = subject?.kind === 'path' ? [{ method: 'post' as const, title: '', description: '', at: { file: '', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }, links: [] }] : []
  return { relativePath, page: { file: `/docs/${relativePath}`, ...subject && { subject }, frontmatter, operations: methods, fences: [], links: [], anchors: [], fieldLists: [], problems: [] } }
}

const pages = [
  page('index.md', { title: '首页' }),
  page('guide/errors.md', { title: '错误', order: 2 }),
  page('guide/start.md', { title: '开始', order: 1 }),
  page('openapi/index.md', { title: '总览', categories: [{ title: '资金', description: '钱。' }, { title: '基础' }] }),
  page('openapi/v3/pay/index.md', { title: '支付', description: '收款。', category: '基础', audience: ['直连商户'], order: 2, groups: [{ title: '下单', paths: ['/v3/pay/orders'] }, { title: '关单', paths: '/v3/pay/orders/{id}/close' }] }),
  page('openapi/v3/pay/orders.md', { title: '新建' }),
  page('openapi/v3/pay/orders/{id}.md', { title: '查询' }),
  page('openapi/v3/pay/orders/{id}/close.md', { title: '关闭' }),
  page('openapi/v3/pay/bills.md', { title: '账单' }),
  page('openapi/v3/refund/index.md', { title: '退款', category: '基础', order: 1 }),
  page('openapi/v3/bill/index.md', { title: '账单', category: '资金' }),
  page('openapi/v3/refund/refunds.md', { title: '申请' }),
  page('openapi/v3/other/thing.md', {}),
  page('webhooks/index.md', { title: '通知', groups: [{ title: '退款', paths: ['REFUND'] }, { title: '支付', paths: ['TRANSACTION'] }] }),
  page('webhooks/TRANSACTION.SUCCESS.md', { title: '支付成功' }),
  page('webhooks/TRANSACTION.FAIL.md', { title: '扣费失败' }),
  page('webhooks/REFUND.SUCCESS.md', { title: '退款成功' }),
  page('webhooks/OTHER.md', {}),
]
const overview = pages.find(({ relativePath }) => relativePath === 'openapi/index.md')!.page
const categories = readCategories(overview)
const site = {
  categories,
  families: readFamilies(pages, categories.map(({ title }) => title)),
  notifications: readNotifications(pages.map(({ page }) => page), pages.find(({ relativePath }) => relativePath === 'webhooks/index.md')!.page),
  guide: readGuide(pages),
}

function sectionsOf(navigation: PageNavigation | undefined): NavigationSection[] {
  return unpackSections(navigation?.sections ?? [])
}

function pageData(relativePath: string): PageData {
  return { relativePath, filePath: relativePath, title: '', description: '', headers: [], frontmatter: { title: 't' } }
}

describe('families', () => {
  it('are the folders with an index, and otherwise the first two segments, in the order of their categories', () => {
    expect(site.families.map(({ path, title, link }) => [path, title, link])).toEqual([
      ['/v3/bill', '账单', '/openapi/v3/bill/'],
      ['/v3/refund', '退款', '/openapi/v3/refund/'],
      ['/v3/pay', '支付', '/openapi/v3/pay/'],
      ['/v3/other', '/v3/other', ''],
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
    expect(site.families.at(-1)?.groups[0]?.entries).toEqual([{ title: '/v3/other/thing', link: '/openapi/v3/other/thing', methods: ['POST'] }])
  })
})

describe('a page', () => {
  it('carries the links of its own family, the entries of its category, and the names of the others', () => {
    const { navigation } = withNavigation(pageData('openapi/v3/pay/orders.md'), site)
    const links = sectionsOf(navigation).flatMap(({ groups }) => groups.flatMap(({ entries }) => entries.map(({ link }) => link)))
    expect(links).toEqual([
      '/openapi/v3/pay/orders',
      '/openapi/v3/pay/orders/{id}',
      '/openapi/v3/pay/orders/{id}/close',
      '/openapi/v3/pay/bills',
      '/openapi/v3/refund/',
      '/openapi/#资金',
      '/openapi/#基础',
    ])
  })

  it('names the folder of its family, linked or not; the overview and others have none', () => {
    const families = ['openapi/v3/pay/orders.md', 'openapi/v3/pay/index.md', 'openapi/v3/other/thing.md', 'openapi/index.md', 'webhooks/OTHER.md', 'guide/start.md']
      .map(file => withNavigation(pageData(file), site).navigation?.family)
    expect(families).toEqual(['/v3/pay', '/v3/pay', '/v3/other', undefined, undefined, undefined])
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

  it('that is the overview carries all products by their categories, and the entry of a family that one', () => {
    const { navigation } = withNavigation(pageData('openapi/index.md'), site)
    expect(navigation?.categories?.map(({ title, products }) => [title, products.map(product => [product.title, product.audience, product.pages])])).toEqual([
      ['资金', [['账单', [], 0]]],
      ['基础', [['退款', [], 1], ['支付', ['直连商户'], 4]]],
      ['', [['/v3/other', [], 1]]],
    ])
    const refund = withNavigation(pageData('openapi/v3/refund/index.md'), site).navigation
    expect(sectionsOf(refund)[0]?.title).toBe('退款')
    expect(refund?.groups?.map(({ entries }) => entries.map(({ title }) => title))).toEqual([['申请']])
  })

  it('of a notification carries those of its group, and leads to the next', () => {
    const { navigation, frontmatter } = withNavigation(pageData('webhooks/TRANSACTION.FAIL.md'), site)
    expect(sectionsOf(navigation)[0]).toMatchObject({ title: '支付', groups: [{ entries: [{ title: '扣费失败' }, { title: '支付成功' }] }] })
    expect(frontmatter).toMatchObject({ prev: { text: '退款成功' }, next: { text: '支付成功' } })
    expect(withNavigation(pageData('webhooks/index.md'), site).navigation?.groups?.map(({ title }) => title)).toEqual(['退款', '支付', ''])
  })

  it('of the guide carries the guide, in its order', () => {
    const { navigation } = withNavigation(pageData('guide/errors.md'), site)
    expect(sectionsOf(navigation)[0]?.groups[0]?.entries.map(({ title }) => title)).toEqual(['开始', '错误'])
  })

  it('elsewhere carries nothing', () => {
    expect(withNavigation(pageData('index.md'), site)).toEqual({})
  })

  it('of the reference says the way to it, by the lists that lead there', () => {
    const steps = (relativePath: string): unknown => withNavigation({ ...pageData(relativePath), title: 't' }, site).navigation?.trail?.map(({ title, link }) => [title, link])
    expect(steps('openapi/v3/pay/orders.md')).toEqual([['全部产品', '/openapi/'], ['基础', '/openapi/#基础'], ['支付', '/openapi/v3/pay/'], ['t', undefined]])
    expect(steps('openapi/v3/pay/index.md')).toEqual([['全部产品', '/openapi/'], ['基础', '/openapi/#基础'], ['t', undefined]])
    // A family without a page of its own, and without a category.
    expect(steps('openapi/v3/other/thing.md')).toEqual([['全部产品', '/openapi/'], ['t', undefined]])
    expect(steps('webhooks/REFUND.SUCCESS.md')).toEqual([['全部通知', '/webhooks/'], ['退款', '/webhooks/#退款'], ['t', undefined]])
    expect(steps('webhooks/OTHER.md')).toEqual([['全部通知', '/webhooks/'], ['t', undefined]])
    for (const page of ['openapi/index.md', 'webhooks/index.md', 'guide/start.md', 'index.md'])
      expect(steps(page)).toBeUndefined()
  })

  it('carries what is related to it, and to no other', () => {
    const related = new Map([['/openapi/v3/pay/orders', [{ title: '查询', entries: [{ title: '查询', link: '/openapi/v3/pay/orders/{id}', methods: ['GET'] }] }]]])
    expect(withNavigation(pageData('openapi/v3/pay/orders.md'), site, related).navigation?.related).toBe(related.get('/openapi/v3/pay/orders'))
    expect(withNavigation(pageData('openapi/v3/pay/bills.md'), site, related).navigation).not.toHaveProperty('related')
  })
})

describe('sections on their way to the page', () => {
  const sections: NavigationSection[] = [
    { title: '支付', link: '/openapi/v3/pay/', groups: [
      { title: '', entries: [{ title: '下单 | "1"', link: '/openapi/v3/pay/orders', methods: ['GET', 'POST'] }, { title: '概览', link: '/openapi/v3/pay/' }] },
      { title: '别处', entries: [{ title: '退款', link: '/openapi/v3/refund/', deprecated: true }, { title: '旧单', link: '/openapi/v3/pay/old', methods: ['GET'], deprecated: true }, { title: '没有页', link: '' }] },
    ] },
    { title: '没有概览', groups: [{ title: '', entries: [{ title: '账单', link: '/openapi/v3/bills', methods: ['GET'] }] }] },
  ]

  it('arrive as they were', () => {
    expect(unpackSections(packSections(sections))).toEqual(sections)
  })

  it('say what leads to a section once', () => {
    expect(JSON.stringify(packSections(sections)).match(/\/openapi\/v3\/pay\//g)).toHaveLength(2)
  })
})
