import type { Page } from 'playwright-core'
import type { ServedSite } from '../support/serve-site.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPage, useBrowser } from '../support/browser.ts'
import { ROOT } from '../support/root.ts'
import { openSearch, searchFor } from '../support/search.ts'
import { serveSite, siteHeaders } from '../support/serve-site.ts'
import { titleOf } from '../support/titles.ts'

const OPERATION = '/openapi/v3/payscore/permissions/openid/{openid}'

/** A page of each kind. */
const KINDS = ['/', '/guide/getting-started', '/openapi/', '/openapi/v3/payscore/', OPERATION, '/openapi/v3/marketing/partnerships', '/webhooks/', '/webhooks/TRANSACTION.SUCCESS', '/fields/', '/fields/a', '/playground']

const headers = siteHeaders(ROOT)

let site: ServedSite

useBrowser()

beforeAll(async () => {
  site = await serveSite(ROOT, headers)
})

afterAll(() => site.close())

/** Opens a page that remembers what its policy has kept from it. */
async function open(url: string): Promise<Page> {
  const page = await openPage(`${site.url}/guide/sandbox`)
  await page.addInitScript(() => {
    const kept: string[] = []
    Object.assign(window, { violations: kept })
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => kept.push(`${violatedDirective} ${blockedURI} ${sample}`))
  })
  const answer = await page.goto(`${site.url}${url}`)
  expect(answer!.headers()['content-security-policy']).toBe(headers['Content-Security-Policy'])
  await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}))
  return page
}

async function expectNone(page: Page): Promise<void> {
  expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([])
}

it('lets nothing run that is not the site\'s, and names a handful of hashes', () => {
  const policy = headers['Content-Security-Policy']!
  expect(policy).toContain('default-src \'self\';')
  // The sandbox of the reader's own machine is all that is elsewhere.
  const connected = 'connect-src \'self\' http://127.0.0.1:* http://localhost:*;'
  expect(policy).toContain(connected)
  expect(policy.replace(connected, '')).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/)
  expect(policy.match(/'sha256-[\w+/]{43}='/g)!.length).toBeLessThanOrEqual(8)
})

it.each(KINDS)('keeps nothing from %s', async (path) => {
  const page = await open(path)
  await page.mouse.wheel(0, 2000)
  await expect.poll(() => page.evaluate(() => scrollY > 0 || document.documentElement.scrollHeight <= innerHeight)).toBe(true)
  await page.waitForLoadState('networkidle')
  await expectNone(page)
})

it('keeps nothing from a reader who hovers, switches tabs and colours, copies, searches and goes on', async () => {
  const page = await open(`${OPERATION}?lang=curl`)
  // The script of the head has run.
  expect(await page.locator('.example-tabs code:visible').first().innerText()).toContain('curl')
  await page.locator('.example-tabs label', { hasText: '同步声明式' }).click()
  await page.getByRole('button', { name: '复制请求路径' }).click()
  await page.locator('.example-tabs label', { hasText: 'TypeScript' }).click()
  await page.locator('.twoslash-hover').first().hover()
  await page.locator('.popup-panel:visible').waitFor()
  await page.locator('.VPSwitchAppearance:visible').first().click()
  await page.getByText('返回示例').click()
  await openSearch(page)
  await searchFor(page, titleOf('/openapi/v3/refund/domestic/refunds'))
  await page.getByRole('option').first().click()
  await page.waitForURL(/refund/)
  await page.locator('.im-table').first().waitFor()
  await page.locator('.twoslash-hover').first().hover()
  await page.locator('.popup-panel:visible').waitFor()
  await expectNone(page)
})

it('stops what somebody has brought into a page', async () => {
  // A page that nobody listens to: it will complain.
  const page = await (await open(OPERATION)).context().newPage()
  await page.goto(`${site.url}${OPERATION}`)
  const hacked = await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<b id="injected" onclick="window.hacked=1">x</b>')
    const script = document.createElement('script')
    script.textContent = 'window.hacked=1'
    document.body.append(script)
    document.getElementById('injected')!.click()
    return (window as { hacked?: unknown }).hacked
  })
  expect(hacked).toBeUndefined()
})
