import type { Page } from 'playwright-core'
import type { ServedSite } from '../support/serve-site.ts'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DESKTOP, openPage, PHONE, showScheme, useBrowser } from '../support/browser.ts'
import { buildDemoSite } from '../support/demo-site.ts'
import { expectScreenshot } from '../support/match-screenshot.ts'
import { openSearch, searchFor } from '../support/search.ts'
import { serveSite } from '../support/serve-site.ts'

/** The kinds of pages, and what a reader does there first. */
const PAGES: [name: string, address: string, prepare?: (page: Page) => Promise<unknown>][] = [
  ['home', '/'],
  ['guide', '/guide/getting-started'],
  ['overview', '/openapi/'],
  ['family', '/openapi/v3/shop/'],
  ['operation', '/openapi/v3/shop/orders'],
  ['operation-below', '/openapi/v3/shop/orders#request.amount'],
  ['deprecated', '/openapi/v3/shop/old-orders'],
  ['several-operations', '/openapi/v3/shop/receipts'],
  ['notification', '/webhooks/ORDER.PAID'],
  ['fields', '/fields/s'],
  ['editor', '/openapi/v3/vault/keys', async (page) => {
    await page.locator('pre[data-live]').first().focus()
    await page.keyboard.press('e')
    await page.locator('.live-example .verdict', { hasText: '没有错误' }).waitFor()
    await page.getByRole('toolbar').getByRole('button', { name: '运行' }).waitFor()
    await page.locator('.live-example').scrollIntoViewIfNeeded()
  }],
  ['playground', '/playground', openPlayground],
  ['playground-call', '/playground', async (page) => {
    await openPlayground(page)
    await page.getByRole('combobox').fill('GET /v3/vault/keys')
    await page.getByRole('option').first().click()
    await page.locator('.PlaygroundLanguages pre code:visible', { hasText: 'keys' }).waitFor()
    await page.locator('.live-example .verdict', { hasText: '没有错误' }).waitFor()
  }],
  ['search', '/guide/signature', async (page) => {
    await openSearch(page)
    await searchFor(page, '订单')
  }],
]

async function openPlayground(page: Page): Promise<void> {
  await page.locator('.live-example .verdict', { hasText: '没有错误' }).waitFor()
  await page.getByRole('toolbar').getByRole('button', { name: '运行' }).waitFor()
}

/** Whether letters are drawn here as in the pictures: on Linux, where the fonts have been seen to. */
const isComparable = process.platform === 'linux'
const reason = isComparable ? '' : ` (not compared: letters are drawn otherwise on ${process.platform} than on Linux)`

useBrowser()

describe.skipIf(!isComparable)(`the look of${reason}`, () => {
  let demo: ServedSite

  beforeAll(async () => {
    demo = await serveSite(await buildDemoSite())
  })
  afterAll(() => demo.close())

  it.each(PAGES)('%s is as it was', async (name, address, prepare) => {
    const different: string[] = []
    for (const [device, options] of [['desktop', DESKTOP], ['phone', PHONE]] as const) {
      const page = await openPage(`${demo.url}${address}`, { ...options, reducedMotion: 'reduce' })
      await prepare?.(page)
      await page.waitForLoadState('networkidle')
      for (const scheme of ['light', 'dark'] as const) {
        await showScheme(page, scheme)
        await expectScreenshot(page, `${name}.${device}-${scheme}`).catch((error: Error) => different.push(error.message))
      }
    }
    expect(different).toEqual([])
  })
})
