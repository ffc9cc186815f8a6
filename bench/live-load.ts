import type { Browser, BrowserContext } from 'playwright-core'

const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true }

/** How much slower the phone is than this machine. */
const SLOWDOWN = 6

/** How long the compiler may take to say anything, in milliseconds. */
const PATIENCE = 60_000

/** What somebody waits for who opens an example to edit it. */
export interface LiveLoad {
  /** From the click to the first verdict of the compiler, in milliseconds; nothing of it has been loaded before. */
  cold: number
  /** Again, after a reload of the page: its files are in the browser's cache. */
  warm: number
}

/**
 * Opens an example of a page for the first time and once more, on a slow phone.
 *
 * @param browser any Chromium
 * @param url a page with an example
 * @throws if the compiler says nothing, or finds a mistake
 */
export async function editOnPhone(browser: Browser, url: string): Promise<LiveLoad> {
  const context = await browser.newContext(PHONE)
  try {
    const cold = await firstVerdict(context, url)
    return { cold, warm: await firstVerdict(context, url) }
  }
  finally {
    await context.close()
  }
}

async function firstVerdict(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage()
  try {
    await page.goto(url, { waitUntil: 'load' })
    const button = page.locator('.live-edit').first()
    await button.waitFor({ state: 'attached' })
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
    // Timed in the page: whoever looks from outside looks now and then.
    return await button.evaluate((button, patience) => new Promise<number>((resolve, reject) => {
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
    }), PATIENCE)
  }
  finally {
    await page.close()
  }
}
