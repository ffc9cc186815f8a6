import type { Page } from 'playwright-core'

/**
 * How far a page's content has moved by itself since the page was asked for, by all that
 * it has loaded.
 *
 * @param page a page that nobody has touched
 * @returns the sum of all shifts, as Chromium scores them: 1 is the whole window
 * @see https://wicg.github.io/layout-instability/
 */
export async function layoutShift(page: Page): Promise<number> {
  await page.waitForLoadState('networkidle')
  return page.evaluate(async () => {
    // Two frames: one in which the last change is laid out, one after it.
    for (let i = 0; i < 2; i++)
      await new Promise(resolve => requestAnimationFrame(resolve))
    const observer = new PerformanceObserver(() => {})
    observer.observe({ type: 'layout-shift', buffered: true })
    return observer.takeRecords().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0)
  })
}
