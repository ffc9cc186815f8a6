import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { setTimeout } from 'node:timers/promises'
import { chromium } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { CHROMIUM_FLAGS } from '../../.vitepress/cli/setup/chromium.mjs'
import { TAB_ATTRIBUTE } from '../../.vitepress/theme/tab-memory.ts'
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
  /** Whether its program is to go on for the next test. */
  isLive?: boolean
}

/** What of a page or its context cannot be undone. */
const LASTING = ['addInitScript', 'exposeFunction', 'exposeBinding', 'newCDPSession', 'setOffline', 'grantPermissions']

/** What tests may listen to. */
const EVENTS = ['console', 'dialog', 'download', 'framenavigated', 'page', 'pageerror', 'popup', 'request', 'requestfailed', 'requestfinished', 'response', 'worker']

/** A file of the site that runs nothing: whoever is there can clear what the site has kept. */
const QUIET_FILE = '/favicon.svg'

/** A small page of every site, on which no example is edited: pages whose program goes on wait there for the next test. */
const LOBBY = '/'

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
/** Pages in which the program of the site goes on, with the compiler that it may have started, by the device and the site. They end with the file. */
const live = new Map<string, Page[]>()
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
  afterAll(async () => {
    const pages = [...live.values()].flat()
    live.clear()
    await Promise.all(pages.map(page => inTime(page.context().close())))
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

/**
 * Opens a page of the site in which a compiler may be at work already: it takes seconds to
 * start, and lives until its page is loaded anew. The page is reached without a reload,
 * from another of the site, and remembers nothing of what others have done there either,
 * except for what it has loaded: the editor, the workers, the list of operations. A test of
 * how these come, of a first visit, or of a link that brings code opens another.
 *
 * @param url the whole address, or a path of the built site
 * @param options the device; a desktop by default
 */
export async function openLivePage(url: string, options: BrowserContextOptions = DESKTOP): Promise<Page> {
  // That can be said at any time: one page is enough.
  const { reducedMotion = 'no-preference', ...device } = options
  const address = addressOf(url)
  const { origin } = new URL(address)
  const kept = live.get(liveKey(device, origin))?.pop()
  const page = kept ?? await openPage(`${origin}${LOBBY}`, device)
  if (kept)
    watch({ page, options: device, origin })
  opened.find(entry => entry.page === page)!.isLive = true
  await page.emulateMedia({ reducedMotion })
  await goOn(page, address)
  return page
}

/**
 * Goes to another page of the site as who clicks a link does: without a reload.
 *
 * @param page a page of the site whose program is at work
 * @param url the whole address, or a path of the built site; not that of the page itself
 */
export async function goOn(page: Page, url: string): Promise<void> {
  const left = await page.evaluateHandle((address) => {
    const link = document.createElement('a')
    link.href = address
    link.hidden = true
    document.body.append(link)
    link.click()
    link.remove()
    return document.querySelector('h1')
  }, addressOf(url))
  // The address is there before the page is.
  await page.waitForFunction(left => !left?.isConnected && document.querySelector('h1'), left)
  await left.dispose()
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
  const address = addressOf(url)
  watch({ page, options, origin: new URL(address).origin })
  await prepare?.(page)
  await page.goto(address, { waitUntil: 'load' })
  await untilAlive(page)
  return page
}

function addressOf(url: string): string {
  return url.startsWith('http') ? url : `${inject('siteUrl')}${url}`
}

/** Counts a page among those of the test, which is blamed for what it complains of. */
function watch(entry: OpenedPage): void {
  const { page, origin } = entry
  opened.push(entry)
  // The development server sends its pages without their head: the browser looks for an icon where it always does.
  page.on('console', message => message.type() === 'error' && !message.location().url.endsWith('/favicon.ico') && complaints.console.push(`${message.text()} ${message.location().url}`))
  page.on('pageerror', error => complaints.console.push(error.message))
  page.on('request', request => new URL(request.url()).origin !== origin && !/^(?:data|blob):/.test(request.url()) && complaints.foreign.push(request.url()))
  // Leaving a page ends what it was still loading.
  page.on('requestfailed', request => request.failure()?.errorText !== 'net::ERR_ABORTED' && complaints.failed.push(request.url()))
  page.on('response', response => response.status() >= 400 && complaints.failed.push(`${response.status()} ${response.url()}`))
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

function liveKey(options: BrowserContextOptions, origin: string): string {
  return `${origin} ${deviceKey(options)}`
}

/** Puts a page aside for the next test, as good as new, or closes it. */
async function leavePage(entry: OpenedPage, hasFailed: boolean): Promise<void> {
  const context = entry.page.context()
  const isLeft = !spoilt.has(entry.page) && !hasFailed && !entry.page.isClosed()
    && await inTime(clear(entry, context)).catch(() => false)
  if (isLeft) {
    const [pages, key] = entry.isLive ? [live, liveKey(entry.options, entry.origin)] as const : [idle, deviceKey(entry.options)] as const
    pages.set(key, [...pages.get(key) ?? [], entry.page])
    return
  }
  // A page that is reloading may never say that it has closed; the browser's end is its end too.
  await inTime(context.close())
}

async function clear({ page, options, origin, isLive = false }: OpenedPage, context: BrowserContext): Promise<void> {
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
  if (isLive) {
    // What is edited is closed as its page is left. A page on which a scheme has been chosen by hand does not follow, and is closed itself.
    await goOn(page, `${origin}${LOBBY}`)
    await showScheme(page, options.colorScheme === 'dark' ? 'dark' : 'light')
  }
  else {
    await page.goto(`${origin}${QUIET_FILE}`)
  }
  await page.evaluate(async (choice) => {
    localStorage.clear()
    sessionStorage.clear()
    document.documentElement.removeAttribute(choice)
    await navigator.clipboard.writeText('')
  }, TAB_ATTRIBUTE)
  await context.clearCookies()
  if (!isLive)
    await page.goto('about:blank')
}

/** Whether something is done in time. */
function inTime(work: Promise<void>): Promise<boolean> {
  return Promise.race([work.then(() => true), setTimeout(LEAVE_TIMEOUT_MS, false, { ref: false })])
}
