import type { Locator, Page } from 'playwright-core'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { DESKTOP, openPage, PHONE, stay, useBrowser } from '../support/browser.ts'
import { titleOf } from '../support/titles.ts'

const ENDPOINT = '/openapi/v3/payscore/permissions/openid/{openid}'
const OFFICIAL = 'https://pay.weixin.qq.com/doc/v3/merchant/4012647404'

useBrowser()

function token(page: Page, text: string): Locator {
  return page.locator('.twoslash-hover', { hasText: new RegExp(`^${text}$`) }).first()
}

/** Goes to a token as the keyboard does: to the code's first, and from there on. */
async function focus(page: Page, text: string): Promise<void> {
  await page.locator('.twoslash-hover').first().focus()
  await token(page, text).focus()
}

function panel(page: Page): Locator {
  return page.locator('.popup-panel:visible')
}

/** Whether the panel is beside the token and inside of the window. */
async function isInPlace(page: Page, trigger: Locator): Promise<boolean> {
  const [box, at] = [await panel(page).boundingBox(), await trigger.boundingBox()]
  const { width, height } = page.viewportSize()!
  const isInside = box!.x >= 0 && box!.y >= 0 && box!.x + box!.width <= width && box!.y + box!.height <= height
  const isBeside = box!.y >= at!.y + at!.height || box!.y + box!.height <= at!.y
  return isInside && isBeside
}

describe('a hover', () => {
  it('opens under the pointer with type, description and official link', async () => {
    const page = await openPage(ENDPOINT)
    await token(page, 'authorization_state').hover()
    await panel(page).waitFor()
    const text = await panel(page).innerText()
    expect(text).toContain('WellformedResponse.authorization_state: "UNAVAILABLE" | "AVAILABLE" | "UNBINDUSER"')
    expect(text).toContain('授权状态')
    expect(await panel(page).getByRole('link').getAttribute('href')).toBe(OFFICIAL)
    expect(await isInPlace(page, token(page, 'authorization_state'))).toBe(true)
  })

  it('stays while the pointer goes into it, and closes when it leaves', async () => {
    const page = await openPage(ENDPOINT)
    await token(page, 'service_id').hover()
    await panel(page).hover()
    await stay(page, 400)
    expect(await panel(page).count()).toBe(1)
    await page.mouse.move(5, 400)
    await panel(page).waitFor({ state: 'hidden' })
  })

  it('is seen nowhere but in its place, however late it is known', async () => {
    const page = await openPage(ENDPOINT)
    // What computes the place is loaded by the first hover.
    await page.route(/\.js$/, async (route) => {
      await setTimeout(300)
      await route.continue()
    })
    const places = await page.evaluateHandle(() => {
      const seen = new Set<string>()
      const look = (): void => {
        const panel = document.querySelector('.popup-panel')
        if (panel?.checkVisibility({ visibilityProperty: true })) {
          const { x, y } = panel.getBoundingClientRect()
          seen.add(`${x} ${y}`)
        }
        requestAnimationFrame(look)
      }
      look()
      return seen
    })
    await token(page, 'service_id').hover()
    await panel(page).waitFor()
    await stay(page, 400)
    expect(await places.evaluate(seen => [...seen])).toHaveLength(1)
    expect(await isInPlace(page, token(page, 'service_id'))).toBe(true)
  })

  it('opens on keyboard focus: the code is one stop, and arrow keys go through it', async () => {
    const page = await openPage(ENDPOINT)
    const first = page.locator('.twoslash-hover').first()
    await page.locator('.twoslash-hover').first().evaluate(element => element.closest('pre')?.focus())
    await page.keyboard.press('Tab')
    expect(await first.evaluate(element => element === document.activeElement)).toBe(true)
    await panel(page).waitFor()
    expect(await panel(page).innerText()).toContain('const data')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => panel(page).innerText()).toContain('Wechatpay.v3')
    await page.keyboard.press('End')
    await expect.poll(() => panel(page).innerText()).toContain('authorization_success_time')
    // The next Tab leaves the code.
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('pre'))).toBeNull()
    await panel(page).waitFor({ state: 'hidden' })
  })

  it('is described to a screen reader', async () => {
    const page = await openPage(ENDPOINT)
    await focus(page, 'appid')
    await panel(page).waitFor()
    const id = await token(page, 'appid').getAttribute('aria-describedby')
    expect(await page.locator(`#${id}`).textContent()).toContain('公众账号ID')
  })

  it('gives the keyboard its link, and takes the focus back on Escape', async () => {
    const page = await openPage(ENDPOINT)
    await focus(page, 'appid')
    await panel(page).waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(OFFICIAL)
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'hidden' })
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('appid')
  })

  it('closes on Escape', async () => {
    const page = await openPage(ENDPOINT)
    await token(page, 'appid').hover()
    await panel(page).waitFor()
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'hidden' })
  })

  it('opens on a tap, and closes on a tap elsewhere', async () => {
    const page = await openPage(ENDPOINT, PHONE)
    await token(page, 'service_id').tap()
    await panel(page).waitFor()
    expect(await panel(page).innerText()).toContain('服务ID')
    await expect.poll(() => isInPlace(page, token(page, 'service_id'))).toBe(true)
    await page.locator('h1').tap()
    await panel(page).waitFor({ state: 'hidden' })
  })

  it('wraps a long type and stays inside of a narrow window', async () => {
    const page = await openPage('/openapi/v3/payscore/partner/permissions/assess-user-risk-level', PHONE)
    const trigger = token(page, 'shopping_info')
    await trigger.tap()
    await panel(page).waitFor()
    const overflow = await panel(page).evaluate(element => element.scrollWidth - element.clientWidth)
    expect(overflow).toBe(0)
    await expect.poll(() => isInPlace(page, trigger)).toBe(true)
  })

  it('works on a page that is reached without a reload', async () => {
    const page = await openPage('/openapi/v3/payscore/')
    await page.getByRole('link', { name: titleOf(ENDPOINT) }).first().click()
    await page.waitForURL(/permissions\/openid/)
    await token(page, 'appid').hover()
    await panel(page).waitFor()
    expect(await panel(page).innerText()).toContain('公众账号ID')
  })

  it('costs the page no component: its popups stand in the HTML, each once', async () => {
    const page = await openPage(ENDPOINT)
    const html = await (await page.request.get(page.url())).text()
    const ids = Array.from(html.matchAll(/<div id="(p-[0-9a-f]+)">/g), match => match[1])
    expect(ids.length).toBeGreaterThan(10)
    expect(new Set(ids).size).toBe(ids.length)
    const scripts = Array.from(html.matchAll(/href="([^"]+\.js)"/g), match => match[1]!)
    const texts = await Promise.all(scripts.map(async script => (await page.request.get(new URL(script, page.url()).href)).text()))
    expect(texts.some(text => text.includes('WellformedResponse.authorization_state'))).toBe(false)
  })
})

describe('an aside in a table', () => {
  it('opens on focus and under the pointer', async () => {
    const page = await openPage(ENDPOINT, DESKTOP)
    const button = page.locator('.im-tooltip').first()
    await button.focus()
    await panel(page).waitFor()
    expect(await panel(page).innerText()).toContain('PHP')
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'hidden' })
    await button.hover()
    await panel(page).waitFor()
  })
})
