import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violationsInBothSchemes } from '../support/axe.ts'
import { DEVICES, openPage, useBrowser } from '../support/browser.ts'
import { foundLinks, openSearch, searchFor } from '../support/search.ts'

const OLD = '/openapi/v3/merchant-service/complaints'
const NEW = '/openapi/v3/merchant-service/complaints-v2'
const OLD_NOTIFICATION = '/webhooks/PAYSCORE.USER_ACCEPTED'
const NEW_NOTIFICATION = '/webhooks/PAYSCORE.USER_CONFIRM'
const RESTRICTED = '/openapi/v3/gov/subsidy/zhejiang/authcode/try'
const FAMILY = '/openapi/v3/merchant-service/'

useBrowser()

function note(page: Page, name: string): Locator {
  return page.getByRole('note', { name })
}

describe('the note at the top of a page', () => {
  it('says what to use instead of an operation, and leads there', async () => {
    const page = await openPage(OLD)
    const [box, table] = [await note(page, '已废弃').boundingBox(), await page.locator('#request').boundingBox()]
    expect(await note(page, '已废弃').innerText()).toContain('不要用于新的接入，改用 /v3/merchant-service/complaints-v2。')
    expect(box!.y + box!.height).toBeLessThanOrEqual(table!.y)
    expect(await note(page, '限定使用').innerText()).toContain('仅供存量接入继续使用')
    await note(page, '已废弃').getByRole('link').click()
    await page.waitForURL(url => url.pathname === NEW)
    await expect.poll(() => page.getByRole('note').count()).toBe(0)
  })

  it('is there for a notification', async () => {
    const page = await openPage(OLD_NOTIFICATION)
    const [box, table] = [await note(page, '已废弃').boundingBox(), await page.locator('#request').boundingBox()]
    expect(box!.y + box!.height).toBeLessThanOrEqual(table!.y)
    await note(page, '已废弃').getByRole('link', { name: 'PAYSCORE.USER_CONFIRM' }).click()
    await page.waitForURL(url => url.pathname === NEW_NOTIFICATION)
    await expect.poll(() => page.getByRole('note').count()).toBe(0)
  })

  it('says who may use an operation, each time that a page has one', async () => {
    const page = await openPage(RESTRICTED)
    expect(await note(page, '限定使用').innerText()).toContain('浙江省消费补贴专用')
    expect(await note(page, '已废弃').count()).toBe(0)
    const several = await openPage('/openapi/v3/payscore/smartretail-orders')
    expect(await note(several, '限定使用').count()).toBe(2)
    expect(await note(several, '已废弃').count()).toBe(2)
  })

  it('is there without a script', async () => {
    const page = await openPage(OLD)
    const html = await page.request.get(page.url()).then(response => response.text())
    expect(html).toMatch(/role="note" aria-label="已废弃"/)
  })
})

describe('a deprecated page', () => {
  const marked = (scope: Locator): Promise<string[]> => scope.getByRole('link').filter({ has: scope.page().locator('.deprecated') }).evaluateAll(links => links.map(link => new URL((link as HTMLAnchorElement).href).pathname))

  it('is marked in words in the sidebar, and nothing else is', async () => {
    const page = await openPage(OLD)
    const sidebar = page.getByRole('navigation', { name: '侧栏导航' })
    expect(await marked(sidebar)).toEqual([OLD, `${OLD}/%7Btransaction_id%7D`, `${OLD}/%7Btransaction_id%7D/negotiation-historys`, '/openapi/v3/merchant-service/feedbacks'])
    expect(await sidebar.locator('.deprecated').first().innerText()).toBe('已废弃')
  })

  it('is marked on the entry of its product, and among all notifications', async () => {
    const page = await openPage(FAMILY)
    expect(await marked(page.locator('.operation-index'))).toHaveLength(4)
    const notifications = await openPage('/webhooks/')
    expect((await marked(notifications.locator('.operation-index'))).sort()).toEqual(['/webhooks/MCHTRANSFER.BATCH.CLOSED', '/webhooks/MCHTRANSFER.BATCH.FINISHED', OLD_NOTIFICATION])
  })

  it('is marked among related pages', async () => {
    const page = await openPage('/openapi/v3/transfer/batches')
    expect(await marked(page.getByRole('navigation', { name: '相关页面' }))).toEqual(['/webhooks/MCHTRANSFER.BATCH.CLOSED', '/webhooks/MCHTRANSFER.BATCH.FINISHED'])
  })

  it('comes after its successor in a search, and says what it is', async () => {
    const page = await openPage('/')
    await openSearch(page)
    await searchFor(page, '查询投诉')
    const links = await foundLinks(page)
    expect(links.indexOf(NEW)).toBeGreaterThanOrEqual(0)
    expect(links.indexOf(OLD)).toBeGreaterThan(links.indexOf(NEW))
    const option = page.getByRole('option').filter({ has: page.locator('.deprecated') })
    expect(await option.first().innerText()).toContain('已废弃')
    await searchFor(page, '/v3/merchant-service/complaints')
    expect((await foundLinks(page))[0]).toBe(OLD)
  })
})

describe('the relations of a notification', () => {
  it('lead to the calls that it follows, and back', async () => {
    const page = await openPage(NEW_NOTIFICATION)
    const related = page.getByRole('navigation', { name: '相关页面' })
    expect(await related.innerText()).toContain('相关接口')
    await related.getByRole('link').first().click()
    await page.waitForURL(/\/v3\/payscore\/serviceorder#post$/)
    await expect.poll(() => related.getByRole('link', { name: '支付分服务用户确认成功通知' }).count()).toBe(1)
  })
})

describe.each(DEVICES)('on %s', (_, options) => {
  it.each([OLD, OLD_NOTIFICATION, RESTRICTED, FAMILY, '/openapi/v3/transfer/batches'])('the notes and marks of %s fit the window, and have no accessibility violation in either colour scheme', async (path) => {
    const page = await openPage(path, { ...options, reducedMotion: 'reduce' })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    expect(await violationsInBothSchemes(page)).toEqual([])
  })
})
