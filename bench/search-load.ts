import type { Browser } from 'playwright-core'

const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true }

/** How much slower the phone is than this machine. */
const SLOWDOWN = 6

/** How long a search may take to find anything, in milliseconds. */
const TIMEOUT_MS = 60_000

/** What somebody looks for on a page of the site, made from the page's title. */
export const QUERIES: readonly { what: string, query: (title: string) => string }[] = [
  { what: 'a name', query: title => title },
  { what: 'a field', query: () => 'mchid' },
  { what: 'a word of many pages', query: () => '商户号' },
  { what: 'a question', query: title => `怎么${title}` },
]

/** The first search of a visit. */
export interface SearchLoad {
  /** From the last letter to the first paint with results, in milliseconds. */
  time: number
  /** Of everything that is loaded for it, headers included, as sent. */
  bytes: number
}

/**
 * Searches for the first time on a page, on a slow phone, once for each of the queries.
 *
 * @param browser any Chromium
 * @param url the page
 * @returns one for each of `QUERIES`
 * @throws if nothing is found in time
 */
export async function searchOnPhone(browser: Browser, url: string): Promise<SearchLoad[]> {
  const loads: SearchLoad[] = []
  for (const { query } of QUERIES)
    loads.push(await firstSearch(browser, url, query))
  return loads
}

async function firstSearch(browser: Browser, url: string, query: (title: string) => string): Promise<SearchLoad> {
  const context = await browser.newContext(PHONE)
  try {
    const page = await context.newPage()
    await page.goto(url, { waitUntil: 'networkidle' })
    const sizes: Promise<number>[] = []
    context.on('requestfinished', request => sizes.push(request.sizes().then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize, () => 0)))
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
    await page.keyboard.press('Control+k')
    await page.locator('.SearchDialog input').waitFor()
    const text = query((await page.locator('h1').textContent())!.replace(/\P{Script=Han}/gu, ''))
    const time = await page.evaluate(async ({ text, patience }) => {
      const input = document.querySelector<HTMLInputElement>('.SearchDialog input')!
      const body = document.querySelector('.SearchDialog .body')!
      const shown = new Promise<number>((resolve, reject) => {
        new MutationObserver((_, observer) => {
          if (!body.querySelector('[role=option]'))
            return
          observer.disconnect()
          // Painted, and not only made.
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))
        }).observe(body, { childList: true, subtree: true })
        setTimeout(reject, patience, new Error(`Nothing is found for ${text}.`))
      })
      const start = performance.now()
      input.value = text
      input.dispatchEvent(new InputEvent('input', { bubbles: true }))
      return await shown - start
    }, { text, patience: TIMEOUT_MS })
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    await page.waitForLoadState('networkidle')
    return { time, bytes: (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) }
  }
  finally {
    await context.close()
  }
}
