import type { EntryGroup } from '../../.vitepress/navigation/families.ts'
import type { Project } from '../../.vitepress/project/project.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { linkOf } from '../../.vitepress/navigation/addresses.ts'
import { relatedPages } from '../../.vitepress/navigation/related.ts'
import { trailOf } from '../../.vitepress/navigation/trail.ts'
import { relativePath } from '../../.vitepress/project/files.ts'
import { plainDescription } from '../../.vitepress/reference/inline-text.ts'
import { readSite, sitePages } from '../support/site.ts'

let site: Project
let related: Map<string, EntryGroup[]>
/** The links of all pages. */
let links: Set<string>

beforeAll(async () => {
  site = await readSite()
  related = site.derived(relatedPages)
  links = new Set(sitePages(site).map(({ file }) => linkOf(relativePath(site.layout, file))))
}, 60_000)

/** The relations of an operation's page: title of the group → links. */
function relationsOf(path: string): Record<string, string[]> {
  return Object.fromEntries((related.get(`/openapi${path}`) ?? []).map(({ title, entries }) => [title, entries.map(({ link }) => link)]))
}

describe('a page of the site', () => {
  it('has a title and a description, and shares the two with no other', () => {
    const pages = new Map<string, string[]>()
    for (const { file, frontmatter: { title, description } } of sitePages(site)) {
      const own = [title, description].map(text => typeof text === 'string' ? plainDescription(text).trim() : '')
      expect(own, file).not.toContain('')
      const key = own.join('\n')
      pages.set(key, [...pages.get(key) ?? [], file])
    }
    expect(pages.size).toBeGreaterThan(1000)
    expect([...pages].filter(([, files]) => files.length > 1)).toEqual([])
  })

  it('of the reference lies on a way through its category and its product, all of which are there', () => {
    for (const page of sitePages(site).filter(({ path, event }) => path ?? event)) {
      const steps = trailOf('t', linkOf(relativePath(site.layout, page.file)), site.navigation)
      expect(steps, page.file).toHaveLength(page.path === undefined ? 3 : 4)
      expect(steps.flatMap(({ link }) => link?.replace(/#.*/, '') ?? []).filter(link => !links.has(link)), page.file).toEqual([])
    }
  })
})

describe('the relations of an operation', () => {
  it('lead to pages that are there, to each once, and not to the page itself', () => {
    expect(related.size).toBeGreaterThan(300)
    for (const [link, groups] of related) {
      const all = groups.flatMap(({ entries }) => entries.map(entry => entry.link))
      expect(all.filter(other => !links.has(other.replace(/#.*/, ''))), link).toEqual([])
      expect(all, link).not.toContain(link)
      expect(new Set(all).size, link).toBe(all.length)
      expect(all.length, link).toBeLessThanOrEqual(8)
    }
  })

  it('are the other caller\'s operation, the query, and the notification', () => {
    expect(relationsOf('/v3/pay/transactions/jsapi')).toEqual({
      服务商的同一接口: ['/openapi/v3/pay/partner/transactions/jsapi'],
      查询: ['/openapi/v3/pay/transactions/out-trade-no/{out_trade_no}'],
      随后的通知: ['/webhooks/TRANSACTION.SUCCESS'],
    })
    expect(relationsOf('/v3/refund/domestic/refunds')).toEqual({
      查询: ['/openapi/v3/refund/domestic/refunds/{out_refund_no}'],
      随后的通知: ['/webhooks/REFUND.ABNORMAL', '/webhooks/REFUND.CLOSED', '/webhooks/REFUND.SUCCESS'],
    })
    expect(relationsOf('/v3/partner-transfer/batches')).toMatchObject({ 直连商户的同一接口: ['/openapi/v3/transfer/batches'] })
  })

  it('lead back from the other caller\'s operation', () => {
    const titles = { 服务商的同一接口: '直连商户的同一接口', 直连商户的同一接口: '服务商的同一接口' }
    const page = (link: string): string => link.replace(/#.*/, '')
    const pairs = [...related].flatMap(([link, groups]) => groups.flatMap(({ title, entries }) => title in titles ? entries.map(entry => [link, title, page(entry.link)] as const) : []))
    expect(pairs.length).toBeGreaterThan(100)
    for (const [link, title, other] of pairs) {
      const back = related.get(other)?.find(group => group.title === titles[title as keyof typeof titles])
      expect(back?.entries.map(entry => page(entry.link)), `${link} → ${other}`).toContain(link)
    }
  })

  it('are told of what a path acts on, and of no other resource beside it', () => {
    expect(relationsOf('/v3/pay/transactions/out-trade-no/{out_trade_no}/close')['查询']).toEqual(['/openapi/v3/pay/transactions/out-trade-no/{out_trade_no}'])
    // `…/mch-transfer/authorizations/{sub_mchid}` could be asked too, for something else.
    expect(relationsOf('/v3/ecommerce/mch-transfer/transfer-bills')['查询']).toEqual([
      '/openapi/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}',
      '/openapi/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}',
    ])
  })

  it('name no notification where the pages do not say which', () => {
    // Two notifications tell of a success here.
    expect(relationsOf('/v3/eduschoolpay/transactions')).not.toHaveProperty('随后的通知')
    expect(relationsOf('/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills')['随后的通知']).toEqual(['/webhooks/MCHTRANSFER.QQWALLETBILL.FINISHED'])
    expect(relationsOf('/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer')).not.toHaveProperty('随后的通知')
    // No address is given for one.
    expect(relationsOf('/v3/pay/transactions/codepay')).not.toHaveProperty('随后的通知')
  })
})
