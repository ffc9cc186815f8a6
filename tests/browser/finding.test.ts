import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { DESKTOP, openPage, PHONE, useBrowser } from '../support/browser.ts'
import { categoryOf, titleOf } from '../support/titles.ts'

useBrowser()

const PATH = '/openapi/v3/payscore/permissions/openid/{openid}'
const PRODUCT = '/openapi/v3/pay/transactions/'
const ORDER = '/openapi/v3/pay/transactions/jsapi'
const PARTNER_ORDER = '/openapi/v3/pay/partner/transactions/jsapi'
const PAID = '/webhooks/TRANSACTION.SUCCESS'

/** The way to the product, and to the page of its operation. */
const TO_PRODUCT = ['全部产品', categoryOf(PRODUCT), titleOf(PRODUCT)]
const TO_ORDER = [...TO_PRODUCT, titleOf(ORDER)]

describe('the way to a page', () => {
  it('stands above its title, and leads up', async () => {
    const page = await openPage(ORDER)
    const trail = page.getByRole('navigation', { name: '面包屑' })
    expect(await trail.getByRole('listitem').allInnerTexts()).toEqual(TO_ORDER)
    expect(await trail.locator('[aria-current=page]').innerText()).toBe(titleOf(ORDER))
    const [box, title] = [await trail.boundingBox(), await page.locator('h1').boundingBox()]
    expect(box!.y + box!.height).toBeLessThanOrEqual(title!.y)
    await trail.getByRole('link', { name: titleOf(PRODUCT), exact: true }).click()
    await page.waitForURL(`**${PRODUCT}`)
    await expect.poll(() => trail.getByRole('listitem').allInnerTexts()).toEqual(TO_PRODUCT)
    await trail.getByRole('link', { name: categoryOf(PRODUCT), exact: true }).click()
    await page.waitForURL(/\/openapi\/#/)
  })

  it('is there without a script, and so is what is related', async () => {
    const page = await openPage(ORDER)
    const html = await page.request.get(page.url()).then(response => response.text())
    expect(html).toMatch(/<nav[^>]*aria-label="面包屑"/)
    expect(html).toMatch(/<nav[^>]*aria-label="相关页面"/)
  })

  it('fits a phone', async () => {
    const page = await openPage('/openapi/v3/payscore/sign-plan/partner/serviceorder', PHONE)
    expect(await page.getByRole('navigation', { name: '面包屑' }).isVisible()).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  })

  it('is told to machines too', async () => {
    const page = await openPage(ORDER)
    const graph = JSON.parse(await page.locator('script[type="application/ld+json"]').textContent() ?? '') as { '@graph': { '@type': string, 'itemListElement'?: { name: string }[] }[] }
    expect(graph['@graph'].map(thing => thing['@type'])).toEqual(['APIReference', 'BreadcrumbList'])
    expect(graph['@graph'][1]?.itemListElement?.map(({ name }) => name)).toEqual(TO_ORDER)
    expect(await page.locator('meta[property="og:title"]').getAttribute('content')).toBe(titleOf(ORDER))
  })
})

it('leads from an operation to what comes next', async () => {
  const page = await openPage(ORDER)
  const related = page.getByRole('navigation', { name: '相关页面' })
  expect(await related.locator('dt').allInnerTexts()).toEqual(['服务商的同一接口', '查询', '随后的通知'])
  await related.locator(`a[href="${PARTNER_ORDER}"]`, { hasText: titleOf(PARTNER_ORDER) }).click()
  await page.waitForURL(`**${PARTNER_ORDER}`)
  await expect.poll(() => related.locator('dt').allInnerTexts()).toEqual(['直连商户的同一接口', '查询', '随后的通知'])
  await related.locator(`a[href="${PAID}"]`, { hasText: titleOf(PAID) }).click()
  await page.waitForURL(`**${PAID}`)
})

describe('the groups of a large product', () => {
  const open = (page: Page): Promise<string[]> => page.locator('.SiteSidebar details[open] > summary').allInnerTexts()

  it('are folded, but for that of the page, and stay as the reader leaves them', async () => {
    const page = await openPage(PATH)
    const groups = page.locator('.SiteSidebar details')
    expect(await groups.count()).toBeGreaterThan(1)
    const [own] = await open(page)
    expect(await open(page)).toEqual([own])
    expect(await page.locator('.SiteSidebar [aria-current=page]').isVisible()).toBe(true)

    const other = groups.locator(':scope:not([open]) > summary').first()
    const name = await other.innerText()
    await other.click()
    await expect.poll(() => open(page)).toContain(name)
    await page.reload()
    await expect.poll(() => open(page)).toEqual(expect.arrayContaining([own, name]))

    await page.locator('.SiteSidebar details', { hasText: name }).locator('summary').first().click()
    await expect.poll(() => open(page)).toEqual([own])
    await page.reload()
    await expect.poll(() => open(page)).toEqual([own])
  })

  it('open and close by keyboard', async () => {
    const page = await openPage(PATH)
    const before = await open(page)
    await page.locator('.SiteSidebar details:not([open]) > summary').first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => open(page)).toHaveLength(before.length + 1)
  })
})

it.each(['/', 'Control+k', 'Meta+k'])('opens the search with %s', async (keys) => {
  const page = await openPage(PATH)
  await page.keyboard.press(keys)
  await page.getByRole('combobox', { name: '搜索' }).waitFor()
})

describe('an address at which there is no page', () => {
  /** Opens an address as a host does that has the site's own page for what it does not have. */
  async function openWrong(path: string): Promise<Page> {
    const page = await openPage('/guide/signature', DESKTOP)
    const siteUrl = inject('siteUrl')
    const missing = await page.request.get(`${siteUrl}/404.html`)
    const address = new URL(`${siteUrl}${path}`)
    await page.route(url => url.pathname === address.pathname, route => route.fulfill({ response: missing, status: 200 }))
    await page.goto(address.href)
    return page
  }

  it.each([
    ['/openapi/v3/payscore/permissions/openid/:openid', PATH],
    ['/openapi/v3/payscore/permissions/openid/%7Bopenid%7D/', PATH],
    ['/openapi/v3/payscore/permissions/openid/%7Bopenid%7D.md', PATH],
    ['/openapi/v3/payscore/permissions/openid/_openid_', PATH],
    ['/openapi/v3/payscore/permissions.html', '/openapi/v3/payscore/permissions'],
    ['/v3/payscore/permissions?lang=php#request', '/openapi/v3/payscore/permissions'],
  ])('leads from %s to %s, if that is what it means', async (address, path) => {
    const page = await openWrong(address)
    await expect.poll(() => decodeURI(new URL(page.url()).pathname)).toBe(path)
    await page.locator('.vp-doc h1').waitFor()
    const { search, hash } = new URL(address, 'http://localhost')
    expect([new URL(page.url()).search, new URL(page.url()).hash]).toEqual([search, hash])
  })

  it('suggests pages with addresses like it', async () => {
    const page = await openWrong('/openapi/v3/pay/transaction/jsap')
    const nearest = page.getByRole('navigation', { name: '相近的页面' })
    await nearest.waitFor()
    expect(await nearest.locator('code').first().innerText()).toBe(ORDER)
    await nearest.getByRole('link').first().click()
    await page.waitForURL(`**${ORDER}`)
    await expect.poll(() => page.locator('h1').innerText()).toContain(titleOf(ORDER))
  })

  it('suggests nothing if no page is like it, and leads home', async () => {
    const page = await openWrong('/nothing-of-the-kind')
    await expect.poll(() => page.locator('h1').innerText()).toBe('没有这一页')
    expect(await page.getByRole('navigation', { name: '相近的页面' }).count()).toBe(0)
    await page.getByRole('main').getByRole('link', { name: '回到首页' }).click()
    await expect.poll(() => new URL(page.url()).pathname).toBe('/')
  })
})
