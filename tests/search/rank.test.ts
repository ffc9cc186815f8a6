import type { CatalogueRow } from '../../.vitepress/search/search-record.ts'
import { describe, expect, it } from 'vitest'
import { parseQuery } from '../../.vitepress/search/browser/query.ts'
import { rank } from '../../.vitepress/search/browser/rank.ts'
import { siteRecords } from '../../.vitepress/search/browser/site-records.ts'

const FAMILIES = ['基础支付（直连商户）', '基础支付（服务商）', '停车', '通知', '字段词典', '指南']

const ROWS: CatalogueRow[] = [
  ['jsapi', 'POST', '/v3/pay/transactions/jsapi', 'JSAPI下单', 0, ['统一下单']],
  ['query', 'GET', '/v3/pay/transactions/out-trade-no/{out_trade_no}', '商户订单号查询', 0, ['查询订单']],
  ['refund', 'POST', '/v3/refund/domestic/refunds', '申请退款', 0],
  ['partner', 'POST', '/v3/pay/partner/transactions/jsapi', 'JSAPI下单', 1],
  ['parking', 'GET', '/v3/parking/orders/{id}', '查询订单', 2],
  ['parking-number', 'GET', '/v3/parking/orders/out/{no}', '查询订单（商户订单号）', 2],
  ['create', 'POST', '/v3/parking/orders', '创建停车单', 2],
  ['list', 'GET', '/v3/parking/orders', '列出停车单', 2],
  ['old-order', 'GET', '/v3/parking/old/{id}', '查询停车', 2, [], 1],
  ['new-order', 'GET', '/v3/parking/new/{id}', '查询停车记录', 2],
  ['event', 'EVENT', 'TRANSACTION.SUCCESS', '支付成功通知', 3],
  ['o', '', '/fields/o', '字段词典：O', 4],
  ['guide', '', '/guide/signature', '签名与验签', 5],
]

const records = siteRecords({ families: FAMILIES, rows: ROWS })

function ranked(typed: string, found: Record<string, number> = {}): string[] {
  return rank(parseQuery(typed), records, new Map(Object.entries(found)), 5).best.map(({ id }) => id)
}

describe('what comes first', () => {
  it.each([
    ['a title', '申请退款', 'refund'],
    ['a title of two, where payments begin', 'jsapi下单', 'jsapi'],
    ['what an operation is also called, where payments begin', '查询订单', 'query'],
    ['a title before what tells it apart', '创建停车单', 'create'],
    ['a word inside of a title', '退款', 'refund'],
    ['the type of an event', 'TRANSACTION.SUCCESS', 'event'],
    ['a product and a title', '服务商 JSAPI', 'partner'],
    ['a segment of a path', 'out_trade_no', 'query'],
    ['a path', '/v3/pay/transactions/jsapi', 'jsapi'],
    ['a path with values', '/v3/parking/orders/123', 'parking'],
    ['a method and a path', 'GET /v3/parking/orders', 'list'],
    ['a page of text', '验签', 'guide'],
  ])('is %s', (_, typed, id) => {
    expect(ranked(typed)[0]).toBe(id)
  })

  it('is a name, before anything that only the content has', () => {
    expect(ranked('订单', { create: 1 }).indexOf('create')).toBe(3)
  })

  it('is the better of two contents, unless another is nearly as good and better known', () => {
    expect(ranked('total', { create: 1, list: 0.6 })).toEqual(['create', 'list'])
    expect(ranked('total', { jsapi: 0.95, create: 1 })).toEqual(['jsapi', 'create'])
  })
})

describe('what is deprecated', () => {
  it('comes after what is not, though its name is the very one', () => {
    expect(ranked('查询停车').filter(id => id.endsWith('-order'))).toEqual(['new-order', 'old-order'])
    expect(ranked('remark', { 'old-order': 1, 'new-order': 0.7 })).toEqual(['new-order', 'old-order'])
  })

  it('is still found by its path', () => {
    expect(ranked('/v3/parking/old/1')[0]).toBe('old-order')
  })
})

describe('the field dictionary', () => {
  it('comes after the first operations that have a field', () => {
    expect(ranked('out_order_no', { jsapi: 1, query: 1, refund: 1, create: 1, o: 1 })).toEqual(['jsapi', 'query', 'refund', 'o', 'create'])
  })

  it('is about no word of its descriptions', () => {
    expect(ranked('订购', { o: 1 })).toEqual([])
    expect(ranked('total', { o: 1 })).toEqual([])
  })
})

it('counts all, and gives the best', () => {
  const { best, total } = rank(parseQuery('订单'), records, new Map([['jsapi', 0.1], ['create', 0.1], ['list', 0.1]]), 2)
  expect([best.length, total]).toEqual([2, 6])
})

it('links to the operation, where its page has several', () => {
  const links = Object.fromEntries(records.map(({ id, link }) => [id, link]))
  expect(links).toMatchObject({
    jsapi: '/openapi/v3/pay/transactions/jsapi',
    create: '/openapi/v3/parking/orders#post',
    list: '/openapi/v3/parking/orders#get',
    event: '/webhooks/TRANSACTION.SUCCESS',
    guide: '/guide/signature',
  })
})
