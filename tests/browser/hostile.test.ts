import type { Page } from 'playwright-core'
import type { ServedSite } from '../support/serve-site.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPage, useBrowser } from '../support/browser.ts'
import { HOSTILE_FILES, HOSTILE_PAGES } from '../support/hostile-project.ts'
import { openSearch, searchFor } from '../support/search.ts'
import { serveSite } from '../support/serve-site.ts'
import { TemporaryProject } from '../support/temporary-project.ts'

let project: TemporaryProject
let site: ServedSite

useBrowser()

// Served without a policy: what the pages hold has to be harmless by itself.
beforeAll(async () => {
  project = await TemporaryProject.create(HOSTILE_FILES)
  for (const args of [['import', `${project.root}/openapi.json`], ['build']]) {
    const { code, stdout, stderr } = await project.run(args)
    expect(code, stdout + stderr).toBe(0)
  }
  site = await serveSite(project.root)
})

afterAll(async () => {
  await site.close()
  project.remove()
})

/** Nothing has run, nothing has been evaluated, and no element has been made of a text. */
async function expectText(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    hacked: (window as { hacked?: unknown }).hacked,
    made: document.querySelectorAll('img[src="x"], #app script, #app b, .popup-panel b, [onerror], [onclick], a[href^="javascript:"], a[href^="data:"]').length,
    text: document.body.textContent,
  }))
  expect(found.hacked).toBeUndefined()
  expect(found.made).toBe(0)
  expect(found.text).toContain('{{ 6 * 7 }}')
  expect(found.text).not.toContain('42')
}

describe('a text that looks like code', () => {
  it.each(HOSTILE_PAGES)('is shown as text on %s', async (path) => {
    await expectText(await openPage(`${site.url}${path}`))
  })

  it('is text in titles, and in what a tooltip or a hover shows', async () => {
    const page = await openPage(`${site.url}${HOSTILE_PAGES[0]}`)
    expect(await page.title()).toContain('{{ 6 * 7 }}')
    for (const trigger of [page.locator('.im-tooltip').first(), page.locator('.twoslash-hover', { hasText: /^post$/ }).first()]) {
      await trigger.hover()
      await page.locator('.popup-panel:visible').waitFor()
      expect(await page.locator('.popup-panel').innerText()).toContain('<')
      await expectText(page)
      await page.keyboard.press('Escape')
    }
  })

  it('is text on a page that is reached without a reload', async () => {
    const page = await openPage(`${site.url}/openapi/v3/demo/`)
    for (const link of await page.locator('.operation-index a').all()) {
      await link.click()
      await page.waitForURL(/terminate|imported/)
      await page.locator('.im-table').first().waitFor()
      await expectText(page)
      await page.goBack()
      await page.locator('.operation-index').waitFor()
    }
  })

  it('is text among the results of a search', async () => {
    const page = await openPage(`${site.url}/guide/first`)
    await openSearch(page)
    await searchFor(page, 'reason')
    await page.getByRole('option').first().waitFor()
    expect(await page.locator('#search-results').innerText()).toContain('<img src=x')
    await expectText(page)
  })
})
