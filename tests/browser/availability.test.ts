import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violationsInBothSchemes } from '../support/axe.ts'
import { DEVICES, openPage, useBrowser } from '../support/browser.ts'
import { foundLinks, openSearch, searchFor } from '../support/search.ts'
import { restrictionOf, titleOf } from '../support/titles.ts'
import { followedBy, isDeprecated, notificationsAfter, pagesOfProduct, writtenMethods, writtenNotifications } from '../support/written-pages.ts'

const OLD = '/openapi/v3/merchant-service/complaints'
const NEW = '/openapi/v3/merchant-service/complaints-v2'
const OLD_NOTIFICATION = '/webhooks/PAYSCORE.USER_ACCEPTED'
const NEW_NOTIFICATION = '/webhooks/PAYSCORE.USER_CONFIRM'
const SEVERAL = '/openapi/v3/payscore/smartretail-orders'
const BATCHES = '/openapi/v3/transfer/batches'
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
    expect(await note(page, '限定使用').innerText()).toContain(restrictionOf(OLD))
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
    expect(await note(page, '限定使用').innerText()).toContain(restrictionOf(RESTRICTED))
    expect(await note(page, '已废弃').count()).toBe(0)
    const { length: count } = writtenMethods(SEVERAL)
    expect(count).toBeGreaterThan(1)
    const several = await openPage(SEVERAL)
    expect(await note(several, '限定使用').count()).toBe(count)
    expect(await note(several, '已废弃').count()).toBe(count)
  })

  it('is there without a script', async () => {
    const page = await openPage(OLD)
    const html = await page.request.get(page.url()).then(response => response.text())
    expect(html).toMatch(/role="note" aria-label="已废弃"/)
  })
})

describe('a deprecated page', () => {
  /** What authors say is deprecated: of the product, and of all notifications. */
  const pages = pagesOfProduct(FAMILY).filter(isDeprecated)
  const notifications = writtenNotifications().map(type => `/webhooks/${type}`).filter(isDeprecated)
  const marked = (scope: Locator): Promise<string[]> => scope.getByRole('link').filter({ has: scope.page().locator('.deprecated') }).evaluateAll(links => links.map(link => new URL((link as HTMLAnchorElement).href).pathname))

  /** As the browser writes addresses down, in one order. */
  const listed = (addresses: string[]): string[] => addresses.map(encodeURI).sort()

  it('is marked in words in the sidebar, and nothing else is', async () => {
    expect(pages).toContain(OLD)
    expect(pages).not.toContain(NEW)
    const page = await openPage(OLD)
    const sidebar = page.getByRole('navigation', { name: '侧栏导航' })
    expect((await marked(sidebar)).sort()).toEqual(listed(pages))
    expect(await sidebar.locator('.deprecated').first().innerText()).toBe('已废弃')
  })

  it('is marked on the entry of its product, and among all notifications', async () => {
    const page = await openPage(FAMILY)
    expect((await marked(page.locator('.operation-index'))).sort()).toEqual(listed(pages))
    const all = await openPage('/webhooks/')
    expect(notifications).toContain(OLD_NOTIFICATION)
    expect((await marked(all.locator('.operation-index'))).sort()).toEqual(listed(notifications))
  })

  it('is marked among related pages', async () => {
    const deprecated = notificationsAfter(BATCHES.replace('/openapi', '')).filter(isDeprecated)
    expect(deprecated).not.toEqual([])
    const page = await openPage(BATCHES)
    expect((await marked(page.getByRole('navigation', { name: '相关页面' }))).sort()).toEqual(listed(deprecated))
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
    const [call] = followedBy(NEW_NOTIFICATION.replace('/webhooks/', ''))
    await related.getByRole('link').first().click()
    await page.waitForURL(({ pathname, hash }) => pathname + hash === `/openapi${call}`)
    await expect.poll(() => related.getByRole('link', { name: titleOf(NEW_NOTIFICATION) }).count()).toBe(1)
  })
})

describe.each(DEVICES)('on %s', (_, options) => {
  it.each([OLD, OLD_NOTIFICATION, RESTRICTED, FAMILY, BATCHES])('the notes and marks of %s fit the window, and have no accessibility violation in either colour scheme', async (path) => {
    const page = await openPage(path, { ...options, reducedMotion: 'reduce' })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    expect(await violationsInBothSchemes(page)).toEqual([])
  })
})
