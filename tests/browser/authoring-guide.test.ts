import { describe, expect, it } from 'vitest'
import { SCREENSHOT_LIST } from '../../.vitepress/cli/screenshots/screenshot-list.ts'
import { DESKTOP, openPage, PHONE, useBrowser } from '../support/browser.ts'
import { titleOf } from '../support/titles.ts'

const GUIDE = '/guide/authoring'

useBrowser()

describe('the guide to writing pages', () => {
  it('is in the sidebar of the guide', async () => {
    const page = await openPage('/guide/getting-started')
    await page.locator('aside a, .VPSidebar a').filter({ hasText: titleOf(GUIDE) }).first().click()
    await page.waitForURL(`**${GUIDE}`)
    await expect.poll(() => page.locator('h1').innerText()).toContain(titleOf(GUIDE))
  })

  it.each(['light', 'dark'] as const)('shows its screenshots in a %s scheme, and loads no others', async (colorScheme) => {
    const asked: string[] = []
    const page = await openPage(GUIDE, { ...DESKTOP, colorScheme }, page => page.on('request', request => asked.push(new URL(request.url()).pathname)))
    expect(await page.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(colorScheme === 'dark')
    const pictures = page.locator('.screenshot:visible')
    await expect.poll(() => pictures.count()).toBe(SCREENSHOT_LIST.length)
    const before = await pictures.evaluateAll(images => images.map(image => image.getBoundingClientRect().height))
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded()
      await expect.poll(() => picture.evaluate(image => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0)
    }
    // Their places were there before they were.
    expect(await pictures.evaluateAll(images => images.map(image => image.getBoundingClientRect().height))).toEqual(before)
    const loaded = asked.filter(path => path.startsWith('/screenshots/'))
    expect(loaded.sort()).toEqual(SCREENSHOT_LIST.map(({ name }) => `/screenshots/${name}.${colorScheme}.webp`).sort())
  })

  it('is no wider than a phone', async () => {
    const page = await openPage(GUIDE, PHONE)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })
})
