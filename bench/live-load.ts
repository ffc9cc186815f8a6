import type { Browser, Page } from 'playwright-core'

const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true }

/** How much slower the phone is than this machine. */
const SLOWDOWN = 6

/** How long the compiler may take to say anything, in milliseconds. */
const TIMEOUT_MS = 60_000

/** What somebody waits for who opens an example to edit it: from the click to the first verdict of the compiler, in milliseconds. */
export interface LiveLoad {
  /** For the first time: nothing of it has been loaded before. */
  cold: number
  /** After a reload of the page: its files are in the browser's cache. */
  warm: number
  /** Once more, without a reload: the compiler is there. */
  again: number
}

/**
 * Opens an example of a page again and again, on a slow phone.
 *
 * @param browser any Chromium
 * @param url a page with an example
 * @throws if the compiler says nothing, or finds a mistake
 */
export async function editOnPhone(browser: Browser, url: string): Promise<LiveLoad> {
  const context = await browser.newContext(PHONE)
  try {
    const first = await openPage()
    const cold = await verdict(first)
    await first.close()
    const second = await openPage()
    const warm = await verdict(second)
    await second.locator('.live-tools button', { hasText: '完成' }).evaluate(button => (button as HTMLButtonElement).click())
    return { cold, warm, again: await verdict(second) }
  }
  finally {
    await context.close()
  }

  async function openPage(): Promise<Page> {
    const page = await context.newPage()
    await page.goto(url, { waitUntil: 'load' })
    await page.locator('.live-edit').first().waitFor({ state: 'attached' })
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
    return page
  }
}

/** Timed in the page: whoever looks from outside looks now and then. */
function verdict(page: Page): Promise<number> {
  return page.locator('.live-edit').first().evaluate((button, patience) => new Promise<number>((resolve, reject) => {
    const started = performance.now()
    const look = (): void => {
      const passed = performance.now() - started
      const verdict = document.querySelector('.live-example > :first-child')?.shadowRoot?.querySelector('.verdict')?.textContent ?? ''
      if (verdict.startsWith('没有错误'))
        resolve(passed)
      else if (passed > patience || verdict.includes('错误'))
        reject(new Error(`The compiler says: ${verdict}`))
      else
        requestAnimationFrame(look)
    }
    ;(button as HTMLButtonElement).click()
    look()
  }), TIMEOUT_MS)
}
