import type { Browser, CDPSession, Page } from 'playwright-core'
import { setTimeout } from 'node:timers/promises'

/** A phone of the middle of the market, as Lighthouse emulates one. */
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true }

/** How much slower the phone is than this machine. */
const SLOWDOWN = 4

/** A slow 4G network: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }

/** For how long nothing may be asked for until a page has all that it asks for by itself, in milliseconds. */
const SILENCE = 1500

/** How long a page may take to be silent, in milliseconds. */
const TIMEOUT_MS = 60_000

/** What a reader of a page waits for, and is sent, before touching anything. */
export interface PaintLoad {
  /** When the largest part of the screen was painted, in milliseconds. */
  largestPaint: number
  firstPaint: number
  /** By how much what is seen has moved, scripts and all, as Cumulative Layout Shift counts it. */
  shift: number
  /** Of scripts, as they were sent, in bytes. */
  scripts: number
  /** Of everything. */
  bytes: number
  /** What was painted largest. */
  largest: string
}

interface Observed {
  largestPaint: number
  largest: string
  shift: number
}

/**
 * Opens a page for the first time, on a slow phone and a slow network, and touches
 * nothing until it has come to rest.
 *
 * @param browser any Chromium
 * @param url the page
 * @throws if it does not come to rest
 */
export async function loadOnPhone(browser: Browser, url: string): Promise<PaintLoad> {
  const context = await browser.newContext(PHONE)
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await page.addInitScript(observe)
    const traffic = await watchTraffic(session)
    await session.send('Network.emulateNetworkConditions', NETWORK)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
    const answer = await page.goto(url, { waitUntil: 'load', timeout: TIMEOUT_MS })
    if (!answer?.ok())
      throw new Error(`${url} was answered with ${answer?.status()}.`)
    await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}), undefined, { timeout: TIMEOUT_MS })
    await traffic.silence()
    const { bytes, scripts } = traffic
    return { ...await readObserved(page), bytes, scripts }
  }
  finally {
    await context.close()
  }
}

async function readObserved(page: Page): Promise<Omit<PaintLoad, 'bytes' | 'scripts'>> {
  return page.evaluate(() => {
    const { largestPaint, largest, shift } = (globalThis as unknown as { observed: Observed }).observed // made by observe
    const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
    return { largestPaint, largest, shift, firstPaint }
  })
}

/** Runs in the page, before anything of it does. */
function observe(): void {
  const observed = { largestPaint: 0, largest: '', shift: 0 }
  Object.assign(globalThis, { observed })
  const listen = (type: string, hear: (entry: never) => void): void =>
    new PerformanceObserver(list => list.getEntries().forEach(entry => hear(entry as never))).observe({ type, buffered: true })
  listen('largest-contentful-paint', (entry: { startTime: number, element: Element | null }) => {
    observed.largestPaint = entry.startTime
    observed.largest = entry.element ? `${entry.element.tagName.toLowerCase()}.${entry.element.className}` : ''
  })
  // Movements in quick succession count together, and the worst of such sessions counts.
  let session = { from: 0, to: 0, sum: 0 }
  listen('layout-shift', (entry: { startTime: number, value: number, hadRecentInput: boolean }) => {
    if (entry.hadRecentInput)
      return
    if (session.sum === 0 || entry.startTime - session.to > 1000 || entry.startTime - session.from > 5000)
      session = { from: entry.startTime, to: entry.startTime, sum: 0 }
    session.to = entry.startTime
    session.sum += entry.value
    observed.shift = Math.max(observed.shift, session.sum)
  })
}

/** Counts what a page is sent. */
async function watchTraffic(session: CDPSession): Promise<{ bytes: number, scripts: number, silence: () => Promise<void> }> {
  const open = new Map<string, string>()
  let last = performance.now()
  const traffic = {
    bytes: 0,
    scripts: 0,
    async silence() {
      const until = performance.now() + TIMEOUT_MS
      while (open.size > 0 || performance.now() - last < SILENCE) {
        if (performance.now() > until)
          throw new Error(`A page is still waiting for ${[...open.values()].join(', ') || 'nothing'}.`)
        await setTimeout(100)
      }
    },
  }
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    open.set(requestId, request.url)
    last = performance.now()
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    traffic.bytes += encodedDataLength
    // What is fetched ahead is no script yet, but sent as one.
    if (new URL(open.get(requestId) ?? 'http://none').pathname.endsWith('.js'))
      traffic.scripts += encodedDataLength
    open.delete(requestId)
    last = performance.now()
  })
  session.on('Network.loadingFailed', ({ requestId }) => open.delete(requestId))
  await session.send('Network.enable')
  return traffic
}
