import type { BrowserContextOptions, Page } from 'playwright-core'
import { execFileSync } from 'node:child_process'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { DESKTOP, openPage, PHONE, useBrowser } from '../support/browser.ts'
import { expectScreenshot } from '../support/match-screenshot.ts'
import { openSearch, searchFor } from '../support/search.ts'

const COMBINATIONS: [name: string, options: BrowserContextOptions][] = [
  ['desktop-light', { ...DESKTOP, colorScheme: 'light' }],
  ['desktop-dark', { ...DESKTOP, colorScheme: 'dark' }],
  ['phone-light', { ...PHONE, colorScheme: 'light' }],
  ['phone-dark', { ...PHONE, colorScheme: 'dark' }],
]

/** The kinds of pages, and what a reader does there first. */
const PAGES: [name: string, address: string, prepare?: (page: Page) => Promise<unknown>][] = [
  ['home', '/'],
  ['guide', '/guide/getting-started'],
  ['overview', '/openapi/'],
  ['family', '/openapi/v3/pay/transactions/'],
  ['operation', '/openapi/v3/pay/transactions/jsapi'],
  ['operation-below', '/openapi/v3/pay/transactions/jsapi#request.amount'],
  ['deprecated', '/openapi/v3/merchant-service/complaints'],
  ['several-operations', '/openapi/v3/bank-batch-transfer/receipt/detail-receipts'],
  ['notification', '/webhooks/TRANSACTION.SUCCESS'],
  ['fields', '/fields/a'],
  ['editor', '/openapi/v3/certificates', async (page) => {
    await page.locator('pre[data-live]').first().focus()
    await page.keyboard.press('e')
    await page.locator('.live-example .verdict', { hasText: '没有错误' }).waitFor()
    await page.getByRole('toolbar').getByRole('button', { name: '运行' }).waitFor()
    await page.locator('.live-example').scrollIntoViewIfNeeded()
  }],
  ['playground', '/playground', openPlayground],
  ['playground-call', '/playground', async (page) => {
    await openPlayground(page)
    await page.getByRole('combobox').fill('GET /v3/certificates')
    await page.getByRole('option').first().click()
    await page.locator('.PlaygroundLanguages pre code:visible', { hasText: 'certificates' }).waitFor()
    await page.locator('.live-example .verdict', { hasText: '没有错误' }).waitFor()
  }],
  ['search', '/guide/signature', async (page) => {
    await openSearch(page)
    await searchFor(page, 'JSAPI下单')
  }],
]

async function openPlayground(page: Page): Promise<void> {
  await page.locator('.live-example .verdict', { hasText: '没有错误' }).waitFor()
  await page.getByRole('toolbar').getByRole('button', { name: '运行' }).waitFor()
}

/** Why nothing can be compared here, if so. */
const hindrance = process.platform !== 'linux'
  ? 'its letters are drawn otherwise than on Linux'
  : execFileSync('sh', ['-c', 'fc-list 2>/dev/null | grep -c "NotoSansCJK" || true'], { encoding: 'utf8' }).trim() === '0'
    ? 'Noto Sans CJK is not installed (Debian: apt-get install fonts-noto-cjk)'
    : undefined

if (hindrance)
  process.stdout.write(`Screenshots are not compared on this machine: ${hindrance}.\n`)

useBrowser()

describe.skipIf(hindrance)('the look of', () => {
  it.each(PAGES)('%s is as it was', async (name, address, prepare) => {
    const different: string[] = []
    for (const [combination, options] of COMBINATIONS) {
      const page = await openPage(address, { ...options, reducedMotion: 'reduce' })
      await prepare?.(page)
      await page.waitForTimeout(400) // for what scripts add when the page is there
      await expectScreenshot(page, `${name}.${combination}`).catch((error: Error) => different.push(error.message))
      await page.close()
    }
    expect(different).toEqual([])
  })
})
