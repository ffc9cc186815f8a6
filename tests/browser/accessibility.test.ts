import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { violations, violationsInBothSchemes } from '../support/axe.ts'
import { DESKTOP, DEVICES, openPage, useBrowser } from '../support/browser.ts'

/** What a reader does on a page, and what of the page that changes. */
interface Step {
  act: (page: Page, isPhone: boolean) => Promise<unknown>
  /** What is looked at after it; the whole page, if it says nothing. */
  changed?: string
}

const SEARCH: Step[] = [
  { act: page => page.getByRole('button', { name: '搜索接口、字段与文档' }).click().then(() => page.getByRole('combobox').waitFor()), changed: '.SearchDialog' },
  { act: page => page.getByRole('combobox').fill('out_trade_no').then(() => page.getByRole('option').first().waitFor()), changed: '.SearchDialog' },
  { act: page => page.getByRole('combobox').fill('#?!').then(() => page.getByRole('option').first().waitFor({ state: 'detached' })), changed: '.SearchDialog' },
]

/** On a phone, the sidebar, and what the bar at the top holds; a desktop shows them all the time. */
const MENUS: Step[] = [
  { act: async (page, isPhone) => isPhone && await page.getByRole('button', { name: '目录' }).tap().then(() => page.getByRole('navigation', { name: '侧栏导航' }).waitFor()), changed: '.SiteSidebar' },
  { act: async (page, isPhone) => isPhone && await page.keyboard.press('Escape').then(() => page.getByRole('button', { name: '菜单' }).tap()).then(() => page.locator('.VPNavScreen').waitFor()), changed: '.VPNav' },
]

const OUTLINE: Step = {
  act: async (page, isPhone) => isPhone && await page.getByRole('button', { name: '本页内容' }).tap().then(() => page.locator('.VPLocalNav .items').waitFor()),
  changed: '.VPLocalNav',
}

/** The list of all fields is the same thing over and over; looking at each takes a minute. */
const SHORTENED: Step = {
  act: page => page.evaluate(() => document.querySelectorAll('.field-names section').forEach((section, i) => i > 1 ? section.remove() : section.querySelectorAll('li:nth-child(n+4)').forEach(item => item.remove()))),
}

/** All that an operation's page can show: closed parts, another language, folded fields. */
const OPERATION: Step[] = [
  { act: page => page.evaluate(() => document.querySelectorAll('details').forEach(details => details.open = true)), changed: '.vp-doc' },
  { act: page => page.locator('.example-tabs label', { hasText: 'cURL' }).first().click(), changed: '.operation-code' },
  { act: page => page.locator('.im-table .field-toggle').last().click(), changed: '.operation-text' },
]

const HOVERS: Step[] = [
  { act: page => page.locator('.im-tooltip').first().focus().then(() => page.locator('.popup-panel:visible').waitFor()), changed: '.popup-panel' },
  { act: page => page.locator('.twoslash-hover').first().focus().then(() => page.locator('.popup-panel:visible').waitFor()), changed: '.popup-panel' },
]

/** A page of each kind, and what can be done on it. */
const KINDS: [kind: string, path: string, steps?: Step[]][] = [
  ['home', '/', SEARCH],
  ['guide', '/guide/getting-started', [OUTLINE]],
  ['overview', '/openapi/'],
  ['playground', '/playground'],
  ['family', '/openapi/v3/payscore/', MENUS],
  ['notifications', '/webhooks/'],
  ['operation', '/openapi/v3/payscore/permissions/openid/{openid}', [...OPERATION, ...HOVERS]],
  ['operation with a nested body', '/openapi/v3/pay/transactions/jsapi#request.amount.total'],
  ['operation without an answer', '/openapi/v3/payscore/permissions/openid/{openid}/terminate'],
  ['operations of one path', '/openapi/v3/bank-batch-transfer/receipt/detail-receipts'],
  ['notification', '/webhooks/TRANSACTION.SUCCESS'],
  ['dictionary of fields', '/fields/', [SHORTENED]],
  ['fields of a letter', '/fields/v'],
]

useBrowser()

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}

describe.each(DEVICES)('on %s', (_, options) => {
  // Scrolling and fading would be caught half-way.
  const calm: BrowserContextOptions = { ...options, reducedMotion: 'reduce' }
  const isPhone = options.isMobile === true

  it.each(KINDS)('the %s fits the window, and has no accessibility violation in either colour scheme', async (_kind, path, steps = []) => {
    const page = await openPage(path, calm)
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    if (steps[0] !== SHORTENED)
      expect(await violationsInBothSchemes(page)).toEqual([])
    for (const { act, changed } of steps) {
      if (await act(page, isPhone) === false)
        continue
      expect(await violationsInBothSchemes(page, changed)).toEqual([])
      expect(await overflow(page)).toBeLessThanOrEqual(0)
    }
  })

  it('the answer to a wrong address fits the window, and has no accessibility violation in either colour scheme', async () => {
    const siteUrl = inject('siteUrl')
    const wrong = '/openapi/v3/pay/transaction/jsap'
    const page = await openPage(wrong, calm, page => page.route(url => url.pathname === wrong, async (route) => {
      const missing = await page.request.get(`${siteUrl}/404.html`)
      await route.fulfill({ response: missing, status: 200 })
    }))
    await page.getByRole('navigation', { name: '相近的页面' }).waitFor()
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(await violationsInBothSchemes(page)).toEqual([])
  })
})

it('what is wrong is found, in the scheme that it is wrong in', async () => {
  const page = await openPage('/guide/sandbox', { ...DESKTOP, reducedMotion: 'reduce' })
  await page.evaluate(() => document.querySelector('.vp-doc')!.insertAdjacentHTML('beforeend', `
    <style>#pale { color: #767676; background: #fff } .dark #pale { color: #666 } .dark #pale { background: #555 }</style>
    <p id="pale">text</p><img id="nameless" src="/favicon.svg">`))
  const found = (await violationsInBothSchemes(page)).map(violation => violation.replace(/ \(.*id="/, ' ').replace(/".*/, ''))
  expect(found).toEqual(['image-alt nameless', 'dark: color-contrast pale'])
  expect(await violationsInBothSchemes(page, '#nameless')).toHaveLength(1)

  // In every part of that name, and in a shadow.
  await page.evaluate(() => {
    const [doc] = document.getElementsByClassName('vp-doc')
    doc!.insertAdjacentHTML('beforeend', '<div class="lot"><p>text</p></div><div class="lot"><p style="color: #ccc; background: #fff">text</p><span></span></div>')
    document.querySelector('.lot span')!.attachShadow({ mode: 'open' }).innerHTML = '<i style="color: #ddd; background: #fff">text</i>'
  })
  expect((await violations(page, { part: '.lot', rules: ['color-contrast'] })).join()).toMatch(/^color-contrast \(2\)/)
})
