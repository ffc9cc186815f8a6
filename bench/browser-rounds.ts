import type { Browser } from 'playwright-core'
import { chromium } from 'playwright-core'
import { CHROMIUM_FLAGS, ensureChromium } from '../.vitepress/cli/setup/chromium.mjs'
import { onExit } from './cleanup.ts'
import { serveFolder } from './static-server.ts'

/**
 * Measures a page of a built site in a browser as often as is asked for, after once that
 * is not counted.
 *
 * @param folder absolute path of the built site
 * @param address the page's
 * @param rounds how often
 * @param measure measures it once
 */
export async function inRounds<Result>(folder: string, address: string, rounds: number, measure: (browser: Browser, url: string) => Promise<Result>): Promise<Result[]> {
  const server = await serveFolder(folder)
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS })
  const forget = onExit(() => void browser.close())
  try {
    const results: Result[] = []
    for (let round = 0; round <= rounds; round++)
      results.push(await measure(browser, `${server.url}${address}`))
    return results.slice(1)
  }
  finally {
    await browser.close()
    forget()
    await server.close()
  }
}
