import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { setTimeout } from 'node:timers/promises'
import { chromium } from 'playwright-core'
import { afterEach, beforeAll, expect, inject } from 'vitest'
import { CHROMIUM_FLAGS } from '../../.vitepress/cli/chromium.mjs'
import { TIMEOUT_MS } from './limits.ts'

export const DESKTOP: BrowserContextOptions = { viewport: { width: 1440, height: 900 } }
export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** Both kinds of device, for what has to hold on each. */
export const DEVICES: [device: string, options: BrowserContextOptions][] = [['a desktop', DESKTOP], ['a phone', PHONE]]

/** What a page has complained of, or asked of somebody else. */
interface Complaints {
  console: string[]
  failed: string[]
  foreign: string[]
}

/** A page, and the device that it is on. */
interface OpenedPage {
  page: Page
  options: BrowserContextOptions
  /** Of the site that it shows. */
  origin: string
}

/** What of a page or its context cannot be undone. */
const LASTING = ['addInitScript', 'exposeFunction', 'exposeBinding', 'newCDPSession', 'setOffline', 'grantPermissions']

/** What tests may listen to. */
const EVENTS = ['console', 'dialog', 'download', 'framenavigated', 'page', 'pageerror', 'popup', 'request', 'requestfailed', 'requestfinished', 'response', 'worker']

/** A file of the site that runs nothing: whoever is there can clear what the site has kept. */
const QUIET_FILE = '/favicon.svg'

/** How long pages may take to be left or closed, in milliseconds. */
const LEAVE_TIMEOUT_MS = 10_000

/** One for all files that are tested in this process: what its pages have loaded is at hand for the next. */
let launched: Promise<Browser> | undefined
let browser: Browser
/** What is in the addresses that pages of the test may ask, whatever comes of it. */
const permitted = new Set<string>()
const complaints: Complaints = { console: [], failed: [], foreign: [] }
/** Pages of this test. */
let opened: OpenedPage[] = []
/** Pages that tests before have left, as good as new, by the device that they are on. */
const idle = new Map<string, Page[]>()
/** Pages to which something has been done that cannot be undone. */
const spoilt = new WeakSet<Page>()

/**
 * Sees to it that there is a browser for the tests of a file. After each test, no page may have
 * written an error to its console, failed to load anything, or asked another host
 * for anything.
 */
export function useBrowser(): void {
  beforeAll(async () => {
    launched ??= launch()
    browser = await launched
  })
  afterEach(async ({ task }) => {
    // Looked at first: leaving a page ends what it was still loading ahead.
    const isBlamed = (text: string): boolean => !Array.from(permitted).some(part => text.includes(part))
    const heard = Object.fromEntries(Object.entries(complaints).map(([name, texts]: [string, string[]]) => [name, texts.filter(isBlamed)]))
    const pages = opened
    opened = []
    await Promise.all(pages.map(page => leavePage(page, task.result?.state === 'fail')))
    permitted.clear()
    for (const texts of Object.values(complaints) as string[][])
      texts.length = 0
    expect(heard).toEqual({ console: [], failed: [], foreign: [] })
  })
}

/** Starts a browser that ends with this process. */
function launch(): Promise<Browser> {
  // No folder for its cache: the shell without windows has no second context beside it.
  return chromium.launch({ executablePath: inject('chromium'), args: CHROMIUM_FLAGS })
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
 * Opens a page of the site. It remembers nothing of what others have done there; what they
 * have loaded may still be at hand, as it is for most readers.
 *
 * @param url the whole address, or a path of the built site
 * @param options the device; a desktop by default
 * @param prepare what is to be done before the page is asked for
 */
export async function openPage(url: string, options: BrowserContextOptions = DESKTOP, prepare?: (page: Page) => unknown): Promise<Page> {
  const page = idle.get(deviceKey(options))?.pop() ?? await newPage(options)
  return open(page, options, url, prepare)
}

/** Opens a page as `openPage` does, for a reader who has never been to the site: nothing of it is at hand. */
export async function openFirstPage(url: string, options: BrowserContextOptions = DESKTOP, prepare?: (page: Page) => unknown): Promise<Page> {
  return open(await newPage(options), options, url, prepare)
}

/** Waits until the program of the page that has been asked for is at work. */
export async function untilAlive(page: Page): Promise<void> {
  await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}))
}

/**
 * Lets time pass in which nothing should happen, by the page's own clock: a page that is
 * slow has as many of its turns as another.
 *
 * @param page the page
 * @param time in milliseconds
 */
export async function stay(page: Page, time: number): Promise<void> {
  await page.evaluate(time => new Promise((resolve) => {
    window.setTimeout(resolve, time)
  }), time)
}

/** Has the system say a colour scheme, and waits until the page follows. */
export async function showScheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme })
  await page.waitForFunction(isDark => document.documentElement.classList.contains('dark') === isDark, colorScheme === 'dark')
}

async function open(page: Page, options: BrowserContextOptions, url: string, prepare?: (page: Page) => unknown): Promise<Page> {
  const address = url.startsWith('http') ? url : `${inject('siteUrl')}${url}`
  const { origin } = new URL(address)
  opened.push({ page, options, origin })
  // The development server sends its pages without their head: the browser looks for an icon where it always does.
  page.on('console', message => message.type() === 'error' && !message.location().url.endsWith('/favicon.ico') && complaints.console.push(`${message.text()} ${message.location().url}`))
  page.on('pageerror', error => complaints.console.push(error.message))
  page.on('request', request => new URL(request.url()).origin !== origin && !/^(?:data|blob):/.test(request.url()) && complaints.foreign.push(request.url()))
  // Leaving a page ends what it was still loading.
  page.on('requestfailed', request => request.failure()?.errorText !== 'net::ERR_ABORTED' && complaints.failed.push(request.url()))
  page.on('response', response => response.status() >= 400 && complaints.failed.push(`${response.status()} ${response.url()}`))
  await prepare?.(page)
  await page.goto(address, { waitUntil: 'load' })
  await untilAlive(page)
  return page
}

async function newPage(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ ...options, permissions: ['clipboard-read', 'clipboard-write'] })
  context.setDefaultTimeout(TIMEOUT_MS)
  const page = await context.newPage()
  for (const owner of [page, context] as unknown as Record<string, ((...args: unknown[]) => unknown) | undefined>[]) {
    for (const name of LASTING) {
      const method = owner[name]
      if (method === undefined)
        continue
      owner[name] = (...args) => {
        spoilt.add(page)
        return method.apply(owner, args)
      }
    }
  }
  return page
}

function deviceKey(options: BrowserContextOptions): string {
  return JSON.stringify(options)
}

/** Puts a page aside for the next test, as good as new, or closes it. */
async function leavePage(entry: OpenedPage, hasFailed: boolean): Promise<void> {
  const context = entry.page.context()
  const isLeft = !spoilt.has(entry.page) && !hasFailed && !entry.page.isClosed()
    && await inTime(clear(entry, context)).catch(() => false)
  if (isLeft) {
    const key = deviceKey(entry.options)
    idle.set(key, [...idle.get(key) ?? [], entry.page])
    return
  }
  // A page that is reloading may never say that it has closed; the browser's end is its end too.
  await inTime(context.close())
}

async function clear({ page, options, origin }: OpenedPage, context: BrowserContext): Promise<void> {
  for (const event of EVENTS) {
    page.removeAllListeners(event)
    context.removeAllListeners(event)
  }
  await Promise.all(context.pages().map(other => other === page ? undefined : other.close()))
  await Promise.all([page.unrouteAll({ behavior: 'ignoreErrors' }), context.unrouteAll({ behavior: 'ignoreErrors' })])
  await page.emulateMedia({ media: null, colorScheme: options.colorScheme ?? 'light', reducedMotion: options.reducedMotion ?? 'no-preference' })
  if (options.viewport && JSON.stringify(page.viewportSize()) !== JSON.stringify(options.viewport))
    await page.setViewportSize(options.viewport)
  if (!options.hasTouch)
    await page.mouse.move(0, 0)
  await page.goto(`${origin}${QUIET_FILE}`)
  await page.evaluate(async () => {
    localStorage.clear()
    sessionStorage.clear()
    await navigator.clipboard.writeText('')
  })
  await context.clearCookies()
  await page.goto('about:blank')
}

/** Whether something is done in time. */
function inTime(work: Promise<void>): Promise<boolean> {
  return Promise.race([work.then(() => true), setTimeout(LEAVE_TIMEOUT_MS, false, { ref: false })])
}
