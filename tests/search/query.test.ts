import { describe, expect, it } from 'vitest'
import { marked } from '../../.vitepress/search/browser/marked.ts'
import { matchPath, pathQuery } from '../../.vitepress/search/browser/path-query.ts'
import { parseQuery } from '../../.vitepress/search/browser/query.ts'

describe('a query', () => {
  it.each([
    ['申请退款', ['申请', '退款']],
    ['out_trade_no', ['out_trade_no']],
    ['服务商 JSAPI', ['服务', '商', 'jsapi']],
    ['怎么查询退款结果', ['查询', '退款', '结果']],
    // A question of nothing but such words is asked all the same.
    ['怎么', ['怎么']],
    ['', []],
  ])('%s is made of words', (typed, words) => {
    expect(parseQuery(typed).words.map(({ text }) => text)).toEqual(words)
  })

  it('keeps together what no word is known for', () => {
    const words = parseQuery('特约商户进件').words.map(({ text }) => text)
    expect(words.join('')).toBe('特约商户进件')
    expect(words.every(word => word.length > 1)).toBe(true)
  })

  it.each([
    ['退款', '申请退款单号', ['退款']],
    ['trade_no', 'out_trade_no', ['trade_no']],
    ['out_trade_no', '/v3/pay/transactions/out-trade-no/{out_trade_no}', ['out-trade-no', 'out_trade_no']],
    ['查询 订单', '查询单笔订单', ['查询', '订单']],
    ['pay/transactions', '/v3/pay/transactions/jsapi', ['pay/transactions']],
    ['(退款', '申请（退款）', ['退款']],
  ])('%s is marked in %s', (typed, text, matches) => {
    const pieces = marked(text, parseQuery(typed).marks)
    expect(pieces.map(piece => piece.text).join('')).toBe(text)
    expect(pieces.filter(({ isMatch }) => isMatch).map(piece => piece.text)).toEqual(matches)
  })
})

describe('a path', () => {
  it.each([
    ['/v3/pay/transactions/jsapi', { segments: ['v3', 'pay', 'transactions', 'jsapi'] }],
    ['v3/pay/transactions', { segments: ['v3', 'pay', 'transactions'] }],
    ['transactions/native', { segments: ['transactions', 'native'] }],
    ['POST /v3/refund/domestic/refunds', { method: 'POST', segments: ['v3', 'refund', 'domestic', 'refunds'] }],
    ['https://api.mch.weixin.qq.com/v3/certificates', { segments: ['v3', 'certificates'] }],
    ['api.mch.weixin.qq.com/v3/certificates?a=1#b', { segments: ['v3', 'certificates'] }],
    ['/v3/pay/transactions/id/%7Btransaction_id%7D', { segments: ['v3', 'pay', 'transactions', 'id', '{transaction_id}'] }],
    ['/v3/100%', { segments: ['v3', '100%'] }],
    ['out_trade_no', undefined],
    ['TRANSACTION.SUCCESS', undefined],
    ['JSAPI下单并授权/签约', undefined],
    ['JSAPI 下单', undefined],
    ['/', undefined],
  ])('is read from %s', (typed, path) => {
    expect(pathQuery(typed)).toEqual(path)
  })

  it('is recognized with values in the place of its parameters', () => {
    const templates = ['/v3/pay/transactions/id/{transaction_id}', '/v3/pay/{kind}/id/{transaction_id}', '/v3/pay/transactions/out-trade-no/{out_trade_no}', '/v3/pay/transactions/id/{transaction_id}/close']
    const worth = (typed: string): number[] => templates.map(template => matchPath(pathQuery(typed)!.segments, template))
    const [first, second, third, fourth] = worth('https://api.mch.weixin.qq.com/v3/pay/transactions/id/4200000000202611200000000001')
    expect(first).toBeGreaterThan(second!)
    expect(second).toBeGreaterThan(fourth!)
    expect(fourth).toBeGreaterThan(0)
    expect(third).toBe(0)
  })

  it.each([
    ['/v3/pay/trans', '/v3/pay/transactions/jsapi', true],
    ['transactions/js', '/v3/pay/transactions/jsapi', true],
    ['pay/transactions/jsapi', '/v3/pay/transactions/jsapi', true],
    ['jsapi/pay', '/v3/pay/transactions/jsapi', false],
    ['/v3/pay/transactions/jsapi/more', '/v3/pay/transactions/jsapi', false],
    ['some/thing', '/v3/{a}/{b}', false],
  ])('%s leads to %s: %s', (typed, path, isFound) => {
    expect(matchPath(pathQuery(typed)!.segments, path) > 0).toBe(isFound)
  })
})
