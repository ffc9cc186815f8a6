import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violations } from '../support/axe.ts'
import { DESKTOP, openPage, PHONE, useBrowser } from '../support/browser.ts'

useBrowser()

/** What of a page would be printed, and should not be, by class or name. Runs in the page. */
function unwanted(): string[] {
  const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0
  const parts = [...document.querySelectorAll('nav, aside, footer, dialog, [role="navigation"], button, input, select')].filter((element) => {
    const isChosen = element instanceof HTMLInputElement && element.type === 'radio' // the mark of a tab has no size of its own
    return isShown(element) && !isChosen && !element.matches('.PageTrail, .endpoint button')
  })
  const fixed = [...document.querySelectorAll('body *')].filter(element => isShown(element) && ['fixed', 'sticky'].includes(getComputedStyle(element).position))
  return [...parts, ...fixed].map(element => `${element.localName}.${element.className} ${element.textContent.slice(0, 20)}`)
}

async function print(address: string, options = { ...DESKTOP, colorScheme: 'dark' as const }): Promise<Page> {
  const page = await openPage(address, options)
  expect(await page.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(options.colorScheme === 'dark')
  await page.emulateMedia({ media: 'print' })
  // The width of A4 at 96 dots to the inch.
  await page.setViewportSize({ width: 794, height: 1123 })
  return page
}

describe('a page that is printed in the dark scheme', () => {
  it.each([
    ['an operation', '/openapi/v3/pay/transactions/jsapi'],
    ['several operations', '/openapi/v3/bank-batch-transfer/receipt/detail-receipts'],
    ['a notification', '/webhooks/TRANSACTION.SUCCESS'],
    ['a product', '/openapi/v3/payscore/'],
    ['a guide', '/guide/authoring'],
    ['the dictionary', '/fields/v'],
    ['the front page', '/'],
  ])('is dark text on white, and nothing but the page: %s', async (_, address) => {
    const page = await print(address)
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)')
    expect(await page.evaluate(unwanted)).toEqual([])
    expect(await violations(page, { rules: ['color-contrast'] })).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(794)
  })

  it('shows errors that are folded up, all of a long line of code, and one of two pictures', async () => {
    const page = await print('/openapi/v3/pay/transactions/jsapi')
    expect(await page.locator('.error-codes code', { hasText: 'SIGN_ERROR' }).isVisible()).toBe(true)
    const cut = await page.locator('.vp-doc pre:visible').evaluateAll(blocks => blocks.filter(block => block.scrollWidth > block.clientWidth + 1).length)
    expect(cut).toBe(0)
    await page.close()
    const guide = await print('/guide/authoring')
    expect(await guide.locator('img.screenshot:visible').evaluateAll(images => images.map(image => image.className).filter(name => name.includes('dark-scheme')))).toEqual([])
    expect(await guide.locator('img.screenshot:visible').count()).toBeGreaterThan(0)
  })

  it('is so from a phone, and as it is in the light scheme', async () => {
    const colours = async (colorScheme: 'light' | 'dark'): Promise<string[]> => {
      const page = await print('/openapi/v3/certificates', { ...PHONE, colorScheme } as never) // a phone in either scheme
      expect(await page.evaluate(unwanted)).toEqual([])
      const found = await page.locator('.vp-doc *:visible').evaluateAll(elements => elements.map((element) => {
        const { color, backgroundColor } = getComputedStyle(element)
        return `${color} ${backgroundColor}`
      }))
      await page.close()
      return found
    }
    expect(await colours('dark')).toEqual(await colours('light'))
  })
})

it('a page on a screen is as dark as before', async () => {
  const page = await openPage('/openapi/v3/pay/transactions/jsapi', { ...DESKTOP, colorScheme: 'dark' })
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(27, 27, 31)')
})
