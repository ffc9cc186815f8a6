import type { Catalogue, SearchEntryRow } from '../../.vitepress/search/search-record.ts'
import { readFileSync } from 'node:fs'
import path from 'pathe'
import { describe, expect, it } from 'vitest'
import { siteRecords } from '../../.vitepress/search/browser/site-records.ts'
import { openFirstPage, openPage, PHONE, useBrowser } from '../support/browser.ts'
import { ROOT } from '../support/root.ts'
import { foundLinks, openSearch, searchFor } from '../support/search.ts'
import { titleOf } from '../support/titles.ts'

const PAY = '/openapi/v3/pay/transactions'
const REFUNDS = '/openapi/v3/refund/domestic/refunds'
const TRANSFERS = '/openapi/v3/fund-app/mch-transfer/transfer-bills'
const RECEIVERS = '/openapi/v3/profitsharing/receivers/add'

/** What a merchant's developer types, and the page that has to come first. */
const QUERIES: [what: string, query: string, link: string][] = [
  ['a name', titleOf(`${PAY}/jsapi`), `${PAY}/jsapi`],
  ['a name in another case', inAnotherCase(titleOf(`${PAY}/native`)), `${PAY}/native`],
  ['a name', titleOf(REFUNDS), REFUNDS],
  ['a name', titleOf(`${PAY}/codepay`), `${PAY}/codepay`],
  ['a name', titleOf(RECEIVERS), RECEIVERS],
  ['a name of several', titleOf(TRANSFERS), TRANSFERS],
  ['what several do', '查询订单', `${PAY}/out-trade-no/{out_trade_no}`],
  ['what it is called elsewhere', '关闭订单', `${PAY}/out-trade-no/{out_trade_no}/close`],
  ['what it was called', '统一下单', `${PAY}/jsapi`],
  ['what it was called', '企业付款', TRANSFERS],
  ['a word inside a phrase', '退款', REFUNDS],
  ['a word inside a phrase', '预授权', '/openapi/v3/payscore/permissions'],
  ['a word inside a phrase', '接收方', RECEIVERS],
  ['a question', '怎么查询退款结果', `${REFUNDS}/{out_refund_no}`],
  ['a product and a name', '服务商 JSAPI', '/openapi/v3/pay/partner/transactions/jsapi'],
  ['a field and a word', 'openid 授权记录', '/openapi/v3/payscore/permissions/openid/{openid}'],
  ['a path', '/v3/pay/transactions/jsapi', `${PAY}/jsapi`],
  ['a path without its slash', 'v3/pay/transactions/out-trade-no/{out_trade_no}', `${PAY}/out-trade-no/{out_trade_no}`],
  ['a part of a path', 'transactions/native', `${PAY}/native`],
  ['a request line', 'POST /v3/refund/domestic/refunds', REFUNDS],
  ['an address with values', 'https://api.mch.weixin.qq.com/v3/pay/transactions/id/4200000000202611200000000001?mchid=1900000001', `${PAY}/id/{transaction_id}`],
  ['a field of a path', 'out_trade_no', `${PAY}/out-trade-no/{out_trade_no}`],
  ['a field of a response', 'prepay_id', `${PAY}/jsapi`],
  ['a field of one operation', 'code_url', `${PAY}/native`],
  ['a field in its parent', 'amount.total', `${PAY}/jsapi`],
  ['a field of a product', 'combine_out_trade_no', '/openapi/v3/combine-transactions/out-trade-no/{combine_out_trade_no}'],
  ['a value of an enum', 'HONGKONG_MACAO_RESIDENT', `${PAY}/jsapi`],
  ['an error code', 'NO_AUTH', '/openapi/v3/payscore/permissions'],
  ['the type of an event', 'TRANSACTION.SUCCESS', '/webhooks/TRANSACTION.SUCCESS'],
  ['the type of an event in small letters', 'refund.abnormal', '/webhooks/REFUND.ABNORMAL'],
  ['what an event is called in speech', '支付回调', '/webhooks/TRANSACTION.SUCCESS'],
  ['what a guide is about', '签名', '/guide/signature'],
]

useBrowser()

/** A name as it is typed in a hurry: in small letters, and with a space between these and Chinese. */
function inAnotherCase(title: string): string {
  return title.toLowerCase().replace(/(?<=[a-z])(?=\p{Script=Han})/gu, ' ')
}

describe('the page that comes first', () => {
  it.each(QUERIES)('for %s: %s', async (_, query, link) => {
    const page = await openPage('/')
    await openSearch(page)
    await searchFor(page, query)
    expect((await foundLinks(page))[0]).toBe(link)
  })
})

it('no link leads to nothing', () => {
  const dist = path.join(ROOT, '.vitepress/dist')
  const json = (file: string): unknown => JSON.parse(readFileSync(path.join(dist, 'pagefind', file), 'utf8'))
  const lost = siteRecords(json('catalogue.json') as Catalogue).flatMap(({ id, link }) => {
    const html = readFileSync(path.join(dist, `${link.replace(/#.*$/, '').replace(/\/$/, '/index')}.html`), 'utf8')
    const ids = new Set(Array.from(html.matchAll(/\sid=(?:"([^"]*)"|([^\s>]+))/g), match => match[1] ?? match[2]!))
    const anchors = [...link.includes('#') ? [link.replace(/^.*#/, '')] : [], ...(json(`entries/${id}.json`) as SearchEntryRow[]).map(([anchor]) => anchor)]
    return anchors.filter(anchor => !ids.has(anchor)).map(anchor => `${link} ${anchor}`)
  })
  expect(lost).toEqual([])
})

describe('what it costs', () => {
  it('is nothing for who does not search', async () => {
    const requests: string[] = []
    const page = await openFirstPage('/')
    page.on('request', request => requests.push(request.url()))
    await page.goto(`${new URL(page.url()).origin}${PAY}/jsapi`, { waitUntil: 'networkidle' })
    expect(requests.filter(url => /pagefind|search/i.test(url))).toEqual([])
    await openSearch(page)
    await expect.poll(() => requests.some(url => url.endsWith('/pagefind/pagefind.js'))).toBe(true)
  })

  // How long it takes is measured by `npm run bench`.
  it.each(['out_trade_no', titleOf(REFUNDS), '商户号', '怎么查询退款结果'])('is less than 400 kB for the first search: %s', async (query) => {
    const page = await openFirstPage(`${PAY}/jsapi`, PHONE)
    await page.waitForLoadState('networkidle')
    const sizes: Promise<number>[] = []
    page.context().on('requestfinished', request => sizes.push(request.sizes().then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize, () => 0)))
    await openSearch(page)
    await searchFor(page, query)
    await page.waitForLoadState('networkidle')
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
    expect(sizes.length).toBeGreaterThan(10)
    expect(total).toBeLessThan(400_000)
  })
})
