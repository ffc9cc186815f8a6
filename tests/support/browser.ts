import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import path from 'pathe'
import { chromium } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { CHROMIUM_FLAGS } from '../../.vitepress/cli/chromium.mjs'

export const DESKTOP: BrowserContextOptions = { viewport: { width: 1440, height: 900 } }
export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** What a page has complained of, or asked of somebody else. */
interface Complaints {
  console: string[]
  failed: string[]
  foreign: string[]
}

let browser: Browser
/** What is in the addresses that pages of the test may ask, whatever comes of it. */
const permitted = new Set<string>()
const complaints: Complaints = { console: [], failed: [], foreign: [] }

/**
 * Starts a browser for the tests of a file. After each test, no page may have
 * written an error to its console, failed to load anything, or asked another host
 * for anything.
 */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: inject('chromium'),
      args: [...CHROMIUM_FLAGS, `--disk-cache-dir=${mkdtempSync(path.join(tmpdir(), 'reference-browser-'))}`],
    })
  })
  afterEach(async () => {
    // Looked at first: closing a page ends what it was still loading ahead.
    const isBlamed = (text: string): boolean => !Array.from(permitted).some(part => text.includes(part))
    const heard = Object.fromEntries(Object.entries(complaints).map(([name, texts]: [string, string[]]) => [name, texts.filter(isBlamed)]))
    permitted.clear()
    // A page that is reloading may never say that it has closed; the browser's end is its end too.
    await Promise.race([Promise.all(browser.contexts().map(context => context.close())), setTimeout(10_000)])
    expect(heard).toEqual({ console: [], failed: [], foreign: [] })
  })
  afterAll(() => browser.close())
}

/**
 * Lets the pages of a test ask what else they will not be blamed for, if it fails or is
 * another server's.
 *
 * @param part what is in the addresses of that
 */
export function permit(part: string): void {
  permitted.add(part)
}

/**
 * Opens a page of the site in a context of its own.
 *
 * @param url the whole address, or a path of the built site
 * @param options the device; a desktop by default
 * @param prepare what is to be done before the page is asked for
 */
export async function openPage(url: string, options: BrowserContextOptions = DESKTOP, prepare?: (page: Page) => void): Promise<Page> {
  const siteUrl = inject('siteUrl')
  const address = url.startsWith('http') ? url : `${siteUrl}${url}`
  const { origin } = new URL(address)
  const context = await browser.newContext({ ...options, permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  complaints.console = []
  complaints.failed = []
  complaints.foreign = []
  // The development server sends its pages without their head: the browser looks for an icon where it always does.
  page.on('console', message => message.type() === 'error' && !message.location().url.endsWith('/favicon.ico') && complaints.console.push(`${message.text()} ${message.location().url}`))
  page.on('pageerror', error => complaints.console.push(error.message))
  page.on('request', request => new URL(request.url()).origin !== origin && !request.url().startsWith('data:') && complaints.foreign.push(request.url()))
  // Leaving a page ends what it was still loading.
  page.on('requestfailed', request => request.failure()?.errorText !== 'net::ERR_ABORTED' && complaints.failed.push(request.url()))
  page.on('response', response => response.status() >= 400 && complaints.failed.push(`${response.status()} ${response.url()}`))
  prepare?.(page)
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}))
  return page
}
