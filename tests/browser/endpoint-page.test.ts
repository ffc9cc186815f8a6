import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { DESKTOP, openFirstPage, openPage, PHONE, useBrowser } from '../support/browser.ts'
import { layoutShift } from '../support/layout-shift.ts'
import { writtenMethods } from '../support/written-pages.ts'

const ORDER = '/openapi/v3/pay/transactions/jsapi'
const NOTIFICATION = '/webhooks/TRANSACTION.SUCCESS'
const SEVERAL = '/openapi/v3/bank-batch-transfer/receipt/detail-receipts'
const WIDE: BrowserContextOptions = { viewport: { width: 1920, height: 1080 } }

useBrowser()

describe('the columns of an operation', () => {
  const edges = (page: Page): Promise<{ text: DOMRect, code: DOMRect }> => page.evaluate(() => ({
    text: document.querySelector('.operation-text')!.getBoundingClientRect().toJSON() as DOMRect,
    code: document.querySelector('.operation-code')!.getBoundingClientRect().toJSON() as DOMRect,
  }))

  it.each([['1440', DESKTOP], ['1920', WIDE]])('stand beside each other at %s px', async (_, options) => {
    const page = await openPage(ORDER, options)
    const { text, code } = await edges(page)
    expect(code.left).toBeGreaterThan(text.right)
    expect(code.top).toBeCloseTo(text.top, 0)
    expect(code.right).toBeLessThanOrEqual(options.viewport!.width)
    expect(await page.locator('.VPDocAside').count()).toBe(0)
  })

  it('keep the example in view while the table scrolls, and no longer', async () => {
    const page = await openPage(ORDER)
    await page.locator('[id="request.payer.openid"]').scrollIntoViewIfNeeded()
    expect((await page.locator('.example-tabs').boundingBox())!.y).toBeGreaterThanOrEqual(64)
    await page.locator('#response').scrollIntoViewIfNeeded()
    const response = (await page.locator('#response').boundingBox())!
    const answer = (await page.locator('details', { hasText: '返回示例' }).boundingBox())!
    expect(Math.abs(answer.y - response.y)).toBeLessThan(60)
  })

  it.each([['1024', { viewport: { width: 1024, height: 768 } }], ['390', PHONE]])('are one at %s px, in the order of the page', async (_, options) => {
    const page = await openPage(ORDER, options)
    const { text, code } = await edges(page)
    expect(code.left).toBe(text.left)
    expect(code.top).toBeGreaterThanOrEqual(text.bottom)
    const places = await page.evaluate(() => ['#request', '.example-tabs', '#response', '.operation-code details'].map(selector => document.querySelector(selector)!.getBoundingClientRect().top))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('belong to each of several operations', async () => {
    const page = await openPage(SEVERAL)
    const methods = writtenMethods(SEVERAL)
    expect(methods.length).toBeGreaterThan(1)
    // What is sent, and what comes back.
    expect(await page.locator('.operation').count()).toBe(2 * methods.length)
    for (const method of methods)
      expect(await page.locator(`.operation:has(#${method}) .example-tabs`).count()).toBe(1)
  })

  it('are there without a script, and nothing moves when it comes', async () => {
    const page = await openFirstPage(ORDER)
    expect(await layoutShift(page)).toBeLessThan(0.01)
    const early = await page.context().newPage()
    await early.route('**/*.js', route => route.abort())
    await early.goto(page.url(), { waitUntil: 'domcontentloaded' })
    const { text, code } = await edges(early)
    expect(code.left).toBeGreaterThan(text.right)
    // What does move is seen.
    await page.evaluate(() => document.querySelector('.vp-doc')!.insertAdjacentHTML('beforebegin', '<div style="height: 300px"></div>'))
    expect(await layoutShift(page)).toBeGreaterThan(0.1)
  })
})

describe('the link of a field', () => {
  it('appears with its row, and copies its address', async () => {
    const page = await openPage(ORDER)
    const link = page.getByRole('link', { name: '字段 amount.total 的链接' })
    const opacity = (): Promise<string> => link.evaluate(element => getComputedStyle(element).opacity)
    expect(await opacity()).toBe('0')
    await page.locator('[id="request.amount.total"]').hover()
    await expect.poll(opacity).toBe('1')
    await link.click()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${page.url().replace(/#.*$/, '')}#request.amount.total`)
    expect(await page.getByRole('status').innerText()).toContain('已复制')
    expect(page.url()).toContain('#request.amount.total')
    await page.locator('tr.is-target:has([id="request.amount.total"])').waitFor()
  })

  it('is one stop of the Tab key for all of a table; arrow keys go on', async () => {
    const page = await openPage(ORDER)
    expect(await page.locator('#request .field-link[tabindex="0"]').count()).toBe(1)
    await page.locator('#request .field-link').first().focus()
    await page.keyboard.press('ArrowDown')
    const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement!.getAttribute('aria-label'))
    expect(await focused()).toBe('字段 mchid 的链接')
    await page.keyboard.press('End')
    expect(await focused()).toBe('字段 Wechatpay-Serial 的链接')
    expect(await page.locator('#request .field-link[tabindex="0"]').count()).toBe(1)
  })
})

describe('what is under a field', () => {
  const row = (page: Page, id: string): ReturnType<Page['locator']> => page.locator(`tr:has([id="request.${id}"])`)

  it('is open at first, and folds by keyboard', async () => {
    const page = await openPage(ORDER)
    const toggle = page.getByRole('button', { name: 'detail 的下级字段', exact: true })
    expect(await page.locator('tr[hidden]').count()).toBe(0)
    await page.getByRole('button', { name: 'goods_detail 的下级字段', exact: true }).click()
    await toggle.focus()
    await page.keyboard.press('Enter')
    expect(await toggle.getAttribute('aria-expanded')).toBe('false')
    expect(await row(page, 'detail.cost_price').isVisible()).toBe(false)
    expect(await row(page, 'scene_info').isVisible()).toBe(true)
    await page.keyboard.press('Space')
    expect(await row(page, 'detail.goods_detail').isVisible()).toBe(true)
    // What was folded for itself stays so.
    expect(await row(page, 'detail.goods_detail.quantity').isVisible()).toBe(false)
  })

  it('opens for a link that leads there', async () => {
    const page = await openPage(ORDER)
    await page.getByRole('button', { name: 'goods_detail 的下级字段', exact: true }).click()
    await page.getByRole('button', { name: 'detail 的下级字段', exact: true }).click()
    await page.evaluate(() => location.hash = '#request.detail.goods_detail.quantity')
    await row(page, 'detail.goods_detail.quantity').waitFor()
    await expect.poll(() => row(page, 'detail.goods_detail.quantity').evaluate(element => element.getBoundingClientRect().top < innerHeight)).toBe(true)
    expect(await page.locator('tr[hidden]').count()).toBe(0)
  })
})

describe('a field and its place in the example', () => {
  const highlighted = (page: Page): Promise<string[]> => page.evaluate(() =>
    Array.from(CSS.highlights.get('field') ?? [], range => (range as Range).toString()))
  const linked = (page: Page): Promise<string[]> => page.locator('tr.is-linked td:first-child').evaluateAll(cells => cells.map(({ id }) => id))

  it.each(['ts', 'php', 'curl'])('are marked together in %s', async (language) => {
    const page = await openPage(`${ORDER}?lang=${language}`)
    await page.locator('[id="request.amount.total"]').hover()
    await expect.poll(async () => (await highlighted(page)).map(text => text.replace(/\W/g, ''))).toEqual(['total'])
    expect(await linked(page)).toEqual(['request.amount.total'])
    await page.locator('h1').hover()
    await expect.poll(() => linked(page)).toEqual([])
    expect(await highlighted(page)).toEqual([])
  })

  it('are marked from the example, by pointer and by keyboard', async () => {
    const page = await openPage(ORDER)
    await page.locator('.example-tabs code:visible [data-popup]', { hasText: /^openid$/ }).hover()
    await expect.poll(() => linked(page)).toEqual(['request.payer.openid'])
    await page.locator('.example-tabs code:visible [data-popup][tabindex="0"]').focus()
    for (const key of ['data', 'wxpay', 'v3', 'pay', 'transactions', 'jsapi', 'post', 'appid']) {
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(key)
      await page.keyboard.press('ArrowRight')
    }
    await expect.poll(() => linked(page)).toEqual(['request.mchid'])
  })

  it('stay marked when the page moves under a pointer at rest', async () => {
    const page = await openPage(ORDER)
    await page.locator('[id="request.amount.total"]').hover()
    await expect.poll(() => linked(page)).toEqual(['request.amount.total'])
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 300, scrollBy({ top: 120, behavior: 'instant' }))))
    expect(await linked(page)).toEqual(['request.amount.total'])
  })

  it('are marked in the answer', async () => {
    const page = await openPage(ORDER)
    await page.locator('[id="response.prepay_id"]').hover()
    await expect.poll(() => highlighted(page)).toEqual(['"prepay_id"'])
  })

  it('are marked in what a notification decrypts to, and not where the same name means another', async () => {
    const page = await openPage(NOTIFICATION)
    const details = page.locator('details', { has: page.locator('summary', { hasText: '解密后的内容' }) })
    await page.locator('[id="request.create_time"]').hover()
    await expect.poll(() => highlighted(page)).toEqual(['"create_time"'])
    await details.locator('code span', { hasText: /^\s*"create_time"$/ }).last().hover()
    await expect.poll(() => linked(page)).toEqual(['request.resource.ciphertext.create_time'])
  })
})
