import type { Operation } from '../../.vitepress/model/operation.ts'
import type { EntryGroup } from '../../.vitepress/navigation/families.ts'
import type { Project } from '../../.vitepress/project/project.ts'
import path from 'pathe'
import { beforeAll, describe, expect, it } from 'vitest'
import { plainDescription } from '../../.vitepress/markup/inline-text.ts'
import { linkTo, subjectName } from '../../.vitepress/model/subject.ts'
import { linkOf } from '../../.vitepress/navigation/addresses.ts'
import { relatedPages } from '../../.vitepress/navigation/related.ts'
import { trailOf } from '../../.vitepress/navigation/trail.ts'
import { readSite, sitePages } from '../support/site.ts'
import { followedBy, notificationsAfter, writtenAddresses } from '../support/written-pages.ts'

let site: Project
let related: Map<string, EntryGroup[]>
/** The links of all pages. */
let links: Set<string>

beforeAll(async () => {
  site = await readSite()
  related = site.derived(relatedPages)
  links = new Set(sitePages(site).map(({ file }) => linkOf(path.relative(site.layout.docs, file))))
})

/** Links among which some are, whatever else authors may add. */
function including(...links: string[]): unknown {
  return expect.arrayContaining(links)
}

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
    expect(pages.size).toBe(writtenAddresses().length)
    expect([...pages].filter(([, files]) => files.length > 1)).toEqual([])
  })

  it('of the reference lies on a way through its category and its product, all of which are there', () => {
    for (const page of sitePages(site).filter(({ subject }) => subject)) {
      const steps = trailOf('t', linkOf(path.relative(site.layout.docs, page.file)), site.navigation)
      expect(steps, page.file).toHaveLength(page.subject!.kind === 'webhook' ? 3 : 4)
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
      expect(all.length, link).toBeLessThanOrEqual(link.startsWith('/webhooks/') ? 12 : 8)
    }
  })

  it('are the other caller\'s operation, the query, and the notification', () => {
    const [order, refund] = ['/v3/pay/transactions/jsapi', '/v3/refund/domestic/refunds']
    expect(notificationsAfter(order)).toContain('/webhooks/TRANSACTION.SUCCESS')
    expect(notificationsAfter(refund)).toContain('/webhooks/REFUND.SUCCESS')
    expect(relationsOf(order)).toEqual({
      服务商的同一接口: ['/openapi/v3/pay/partner/transactions/jsapi'],
      查询: including('/openapi/v3/pay/transactions/out-trade-no/{out_trade_no}'),
      随后的通知: notificationsAfter(order),
    })
    expect(relationsOf(refund)).toEqual({
      查询: including('/openapi/v3/refund/domestic/refunds/{out_refund_no}'),
      随后的通知: notificationsAfter(refund),
    })
    // What is asked for there is something else.
    expect(relationsOf(order)['查询']).not.toContain('/openapi/v3/pay/transactions/id/{transaction_id}')
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
    const queriesOfClosed = relationsOf('/v3/pay/transactions/out-trade-no/{out_trade_no}/close')['查询']
    expect(queriesOfClosed).toContain('/openapi/v3/pay/transactions/out-trade-no/{out_trade_no}')
    expect(queriesOfClosed).not.toContain('/openapi/v3/pay/transactions/id/{transaction_id}')
    // `…/mch-transfer/authorizations/{sub_mchid}` could be asked too, for something else.
    const queriesOfBills = relationsOf('/v3/ecommerce/mch-transfer/transfer-bills')['查询']
    expect(queriesOfBills).toEqual(including(
      '/openapi/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}',
      '/openapi/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}',
    ))
    expect(queriesOfBills).not.toContain('/openapi/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}')
  })

  it('are no queries after a call that makes nothing', () => {
    for (const path of ['/v3/pay/transactions/exposure', '/v3/pay/partner/transactions/exposure', '/v3/payscore/permissions/assess-user-risk-level', '/v3/payscore/partner/permissions/assess-user-risk-level'])
      expect(relationsOf(path), path).not.toHaveProperty('查询')
  })

  it('name the notifications that say so, and no other', () => {
    for (const [path, notification] of [
      ['/v3/eduschoolpay/transactions', '/webhooks/TRANSACTION.INDUSTRY_SUCCESS'],
      ['/v3/payscore/serviceorder', '/webhooks/PAYSCORE.USER_CONFIRM'],
      ['/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills', '/webhooks/MCHTRANSFER.QQWALLETBILL.FINISHED'],
    ] as const) {
      expect(notificationsAfter(path), path).toContain(notification)
      expect(relationsOf(path)['随后的通知'], path).toEqual(notificationsAfter(path))
    }
    expect(relationsOf('/v3/pay/transactions/codepay')).not.toHaveProperty('随后的通知')
  })

  it('name no notification where neither the pages say which, nor the notifications', () => {
    const document = structuredClone(site.reference.document)
    for (const methods of Object.values(document.webhooks!) as Record<string, Operation>[]) // read from pages
      delete methods.post!['x-follows']
    const told = relatedPages({ document, navigation: site.navigation })
    const next = (path: string): string[] | undefined => told.get(`/openapi${path}`)?.find(({ title }) => title === '随后的通知')?.entries.map(({ link }) => link)
    // Two notifications tell of a success here.
    expect(next('/v3/eduschoolpay/transactions')).toBeUndefined()
    expect(next('/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer')).toBeUndefined()
    // No address is given for one.
    expect(next('/v3/pay/transactions/codepay')).toBeUndefined()
    expect(next('/v3/pay/transactions/jsapi')).toContain('/webhooks/TRANSACTION.SUCCESS')
    expect(next('/v3/pay/transactions/jsapi')).not.toContain('/webhooks/REFUND.SUCCESS')
    expect(told.get('/webhooks/MCHTRANSFER.QQWALLETBILL.FINISHED')?.map(({ title }) => title)).toEqual(['相关接口'])
  })
})

describe('the relations of a notification', () => {
  const relationsAt = (link: string): Record<string, string[]> => Object.fromEntries((related.get(link) ?? []).map(({ title, entries }) => [title, entries.map(entry => entry.link)]))

  it('are there for all but those that follow no call of this reference', () => {
    const links = sitePages(site).flatMap(({ subject }) => subject?.kind === 'webhook' ? [linkTo(subject)] : [])
    const alone = links.filter(link => !related.has(link))
    expect(alone).toContain('/webhooks/MERCHANT_NOTIFY.NOTIFY')
    expect(alone.filter(link => followedBy(link.replace('/webhooks/', '')).length > 0)).toEqual([])
  })

  it('lead to the calls, in the order in which the page names them, and these lead back', () => {
    expect(relationsAt('/webhooks/REFUND.SUCCESS')).toEqual({ 相关接口: followedBy('REFUND.SUCCESS').map(call => `/openapi${call}`) })
    expect(relationsAt('/webhooks/PAYSCORE.USER_CONFIRM')['相关接口']![0]).toBe(`/openapi${followedBy('PAYSCORE.USER_CONFIRM')[0]}`)
    expect(followedBy('REFUND.SUCCESS')).toContain('/v3/refunds#post')
    for (const [link, groups] of [...related].filter(([link]) => link.startsWith('/webhooks/'))) {
      for (const { link: call } of groups.find(({ title }) => title === '相关接口')?.entries ?? [])
        expect(related.get(call.replace(/#.*/, ''))!.find(({ title }) => title === '随后的通知')!.entries.map(entry => entry.link), call).toContain(link)
    }
  })

  it('lead to the products where a page names these, or too many calls, and a product that is named leads back', () => {
    const product = '/v3/payscore/acquiringbank/'
    expect(notificationsAfter(product)).toContain('/webhooks/PAYSCORE.MCH_PREPAY')
    expect(relationsAt('/webhooks/PAYSCORE.MCH_PREPAY')).toEqual({ 相关产品: [`/openapi${product}`] })
    expect(relationsAt(`/openapi${product}`)).toEqual({ 相关通知: notificationsAfter(product) })
    expect(relationsAt('/webhooks/TRANSACTION.SUCCESS')).not.toHaveProperty('相关接口')
    expect(relationsAt('/webhooks/TRANSACTION.SUCCESS')['相关产品']).toEqual(expect.arrayContaining(['/openapi/v3/pay/transactions/', '/openapi/v3/combine-transactions/']))
  })
})

describe('a deprecated page', () => {
  it('is marked wherever it is listed', () => {
    const entries = [
      ...site.navigation.families.flatMap(({ groups }) => groups),
      ...site.navigation.notifications,
      ...[...related.values()].flat(),
    ].flatMap(({ entries }) => entries)
    const deprecated = sitePages(site).filter(({ availability }) => availability?.deprecated).map(({ subject }) => linkTo(subject!))
    expect(deprecated).toContain('/openapi/v3/merchant-service/complaints')
    expect(deprecated).toContain('/webhooks/PAYSCORE.USER_ACCEPTED')
    for (const { link, deprecated: isMarked } of entries)
      expect(isMarked === true, link).toBe(deprecated.includes(link.replace(/#.*/, '')))
    expect(new Set(entries.filter(entry => entry.deprecated).map(({ link }) => link.replace(/#.*/, ''))).size).toBe(deprecated.length)
  })

  it('is never what another one says to use instead', () => {
    const pages = sitePages(site)
    const replaced = pages.filter(({ availability }) => availability?.replacement)
    expect(replaced.length).toBeGreaterThan(10)
    for (const { file, availability } of replaced) {
      const successor = pages.find(other => other.subject && subjectName(other.subject) === availability!.replacement)
      expect(successor, file).toBeDefined()
      expect(successor!.availability?.deprecated, file).toBeFalsy()
    }
  })
})
