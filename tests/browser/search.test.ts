import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { DESKTOP, openPage, PHONE, stay, useBrowser } from '../support/browser.ts'
import { foundLinks, openSearch, searchFor } from '../support/search.ts'
import { titleOf } from '../support/titles.ts'

const PAY = '/openapi/v3/pay/transactions'
const REFUNDS = '/openapi/v3/refund/domestic/refunds'

const DEVICES: [device: string, options: BrowserContextOptions][] = [
  ['desktop, light', { ...DESKTOP, colorScheme: 'light' }],
  ['desktop, dark', { ...DESKTOP, colorScheme: 'dark' }],
  ['phone, light', { ...PHONE, colorScheme: 'light' }],
  ['phone, dark', { ...PHONE, colorScheme: 'dark' }],
]

/** Whether an element is in view, below what is fixed at the top of the page. */
async function isInView(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).boundingBox()
  const nav = await page.locator('.VPNav').boundingBox()
  const isFixed = await page.locator('.VPNav').evaluate(element => getComputedStyle(element).position === 'fixed')
  const top = isFixed ? nav!.y + nav!.height : 0
  return box!.y >= top && box!.y + box!.height <= page.viewportSize()!.height
}

useBrowser()

describe('a search', () => {
  it('leads to the field, and marks its row', async () => {
    const page = await openPage('/')
    await openSearch(page)
    await searchFor(page, 'payer.openid')
    expect((await foundLinks(page)).slice(0, 2)).toEqual([`${PAY}/jsapi`, `${PAY}/jsapi#request.payer.openid`])
    await page.getByRole('option').nth(1).click()
    await page.waitForURL(/#request\.payer\.openid$/)
    const row = page.locator('.im-table tr.is-target')
    await row.waitFor()
    expect(await row.innerText()).toMatch(/^openid/)
    await expect.poll(() => isInView(page, '.is-target')).toBe(true)

    // On the page itself, and after a reload, it does the same.
    await page.keyboard.press('/')
    await searchFor(page, 'amount.currency')
    await page.getByRole('option').nth(1).click()
    await expect.poll(() => row.innerText()).toMatch(/^currency/)
    await expect.poll(() => isInView(page, '.is-target')).toBe(true)
    await page.reload()
    await expect.poll(() => row.innerText()).toMatch(/^currency/)
    await expect.poll(() => isInView(page, '.is-target')).toBe(true)
  })

  it('leads to the row of an error code, folded away as it is', async () => {
    const page = await openPage('/', PHONE)
    await page.getByRole('button', { name: '搜索' }).tap()
    await searchFor(page, 'NO_AUTH')
    await page.getByRole('option', { name: '错误码 NO_AUTH' }).first().tap()
    await page.waitForURL(/#errors\.NO_AUTH$/)
    await expect.poll(() => page.locator('.error-codes tr.is-target').innerText()).toContain('NO_AUTH')
    await expect.poll(() => isInView(page, '.is-target')).toBe(true)
  })

  it('groups what it finds by operation, and tells what it has found', async () => {
    const page = await openPage('/')
    await openSearch(page)
    await searchFor(page, 'out_refund_no')
    const query = `${REFUNDS}/{out_refund_no}`
    const group = page.getByRole('group', { name: titleOf(query) }).filter({ hasText: query.replace('/openapi', '') })
    const text = await group.innerText()
    for (const part of ['GET', titleOf('/openapi/v3/refund/'), '请求', '返回', '商户退款单号'])
      expect(text).toContain(part)
    expect(await group.locator('mark').allInnerTexts()).toEqual(expect.arrayContaining(['out_refund_no']))
    expect(await group.getByRole('option').count()).toBeGreaterThan(1)
    expect(await page.locator('.SearchDialog [role=status]').textContent()).toMatch(/找到 \d+ 页/)
  })

  it('shows the value of an enum that was asked for', async () => {
    const page = await openPage('/')
    await openSearch(page)
    await searchFor(page, 'HONGKONG_MACAO_RESIDENT')
    expect(await page.getByRole('option').nth(1).innerText()).toMatch(/type[\s\S]*HONGKONG_MACAO_RESIDENT/)
  })

  it('waits for Chinese that is still being typed', async () => {
    const page = await openPage('/')
    const input = await openSearch(page)
    // What searches is there.
    await searchFor(page, '退款')
    await input.fill('')
    await page.getByRole('option').first().waitFor({ state: 'detached' })
    const keyboard = await page.context().newCDPSession(page)
    await keyboard.send('Input.imeSetComposition', { text: 'tuikuan', selectionStart: 7, selectionEnd: 7 })
    await stay(page, 500)
    expect(await page.getByRole('option').count()).toBe(0)
    await keyboard.send('Input.insertText', { text: '退款' })
    await page.getByRole('option').first().waitFor()
    expect(await input.inputValue()).toBe('退款')
  })

  it('says so when it has found nothing, and what to try', async () => {
    const page = await openPage('/')
    await openSearch(page)
    await searchFor(page, 'qqzzxx')
    expect(await page.locator('.SearchDialog').innerText()).toContain('没有找到“qqzzxx”')
    await page.getByRole('button', { name: 'TRANSACTION.SUCCESS' }).click()
    await expect.poll(async () => (await foundLinks(page))[0]).toBe('/webhooks/TRANSACTION.SUCCESS')
  })

  it('remembers what has been found', async () => {
    const title = titleOf(REFUNDS)
    const page = await openPage('/')
    await openSearch(page)
    await searchFor(page, title)
    await page.keyboard.press('Enter')
    await page.waitForURL(/refund\/domestic\/refunds$/)
    await openSearch(page)
    await page.getByRole('button', { name: title }).click()
    await expect.poll(async () => (await foundLinks(page))[0]).toBe(REFUNDS)
  })
})

describe('by keyboard', () => {
  it('opens on / and on Ctrl K, closes on Escape, and gives the focus back', async () => {
    const page = await openPage(`${PAY}/jsapi`)
    const button = page.getByRole('button', { name: '搜索接口、字段与文档' })
    await button.focus()
    for (const key of ['/', 'Control+k', 'Enter']) {
      await page.keyboard.press(key)
      const input = page.getByRole('combobox')
      await input.waitFor()
      expect(await input.evaluate(element => element === document.activeElement)).toBe(true)
      // A slash is a letter here.
      await page.keyboard.type('/v3')
      expect(await input.inputValue()).toBe('/v3')
      await page.keyboard.press('Escape')
      await input.waitFor({ state: 'detached' })
      expect(await button.evaluate(element => element === document.activeElement)).toBe(true)
    }
  })

  it('goes through the results with the arrow keys, around at both ends, and opens one with Enter', async () => {
    const page = await openPage('/')
    const input = await openSearch(page)
    await searchFor(page, 'payer.openid')
    const links = await foundLinks(page)
    const active = async (): Promise<string | null> => {
      const id = await input.getAttribute('aria-activedescendant')
      const option = page.locator(`#${id}`)
      expect(await option.getAttribute('aria-selected')).toBe('true')
      expect(await page.locator('[aria-selected=true]').count()).toBe(1)
      return option.getAttribute('href')
    }
    expect(await active()).toBe(links[0])
    await page.keyboard.press('ArrowUp')
    expect(await active()).toBe(links.at(-1))
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await active()).toBe(links[1])
    expect(await input.evaluate(element => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await page.waitForURL(/jsapi#request\.payer\.openid$/)
    expect(await page.locator('.SearchDialog').count()).toBe(0)
  })
})

describe.each(DEVICES)('on %s', (_, options) => {
  it('fits the window, and stands over a page that stays where it is', async () => {
    const page = await openPage(`${PAY}/jsapi`, options)
    await page.getByRole('button', { name: '搜索接口、字段与文档' }).click()
    await page.getByRole('combobox').waitFor()
    await searchFor(page, 'out_trade_no')
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    const list = page.locator('.SearchDialog .body')
    expect(await list.evaluate(element => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0)

    await list.hover()
    await page.mouse.wheel(0, 20_000)
    await expect.poll(() => list.evaluate(element => element.scrollHeight - element.clientHeight - element.scrollTop)).toBeLessThan(1)
    await page.mouse.wheel(0, 20_000)
    await stay(page, 200)
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })
})
