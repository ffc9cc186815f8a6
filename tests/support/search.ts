import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Opens the search as readers do who know their way, and gives its input. */
export async function openSearch(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+k')
  const input = page.getByRole('combobox', { name: '搜索' })
  await input.waitFor()
  return input
}

/** Searches, and waits until all is found. */
export async function searchFor(page: Page, query: string): Promise<void> {
  const input = page.getByRole('combobox', { name: '搜索' })
  const status = page.locator('.SearchDialog [role=status]')
  await input.fill('')
  await expect.poll(() => status.textContent()).not.toContain('找到')
  await input.fill(query)
  await expect.poll(() => status.textContent()).toContain('找到')
}

/** The links of what has been found, in order. */
export function foundLinks(page: Page): Promise<string[]> {
  return page.getByRole('option').evaluateAll(options => options.map(option => option.getAttribute('href') ?? ''))
}
