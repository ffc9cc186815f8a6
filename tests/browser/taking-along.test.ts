import type { Locator, Page } from 'playwright-core'
import { readFileSync } from 'node:fs'
import path from 'pathe'
import { describe, expect, inject, it } from 'vitest'
import { violationsInBothSchemes } from '../support/axe.ts'
import { DESKTOP, DEVICES, openFirstPage, openPage, PHONE, useBrowser } from '../support/browser.ts'
import { exampleNumber, exampleText } from '../support/example-values.ts'
import { layoutShift } from '../support/layout-shift.ts'
import { ROOT } from '../support/root.ts'
import { titleOf } from '../support/titles.ts'
import { writtenMethods, writtenPage } from '../support/written-pages.ts'

const ORDER = '/openapi/v3/pay/transactions/jsapi'
const SEVERAL = '/openapi/v3/bank-batch-transfer/receipt/detail-receipts'
const WITHOUT_ANSWER = '/openapi/v3/payscore/permissions/openid/{openid}/terminate'
const NOTIFICATION = '/webhooks/TRANSACTION.SUCCESS'
const GUIDE = '/guide/signature'

/** A page of each kind, with the family that it belongs to. */
const KINDS: [path: string, family?: string][] = [
  ['/'],
  [GUIDE],
  ['/openapi/'],
  ['/openapi/v3/pay/transactions/', '/openapi/v3/pay/transactions/openapi.json'],
  [ORDER, '/openapi/v3/pay/transactions/openapi.json'],
  ['/openapi/v3/payscore/permissions/openid/{openid}', '/openapi/v3/payscore/openapi.json'],
  ['/webhooks/'],
  [NOTIFICATION],
  ['/fields/a'],
]

useBrowser()

const tools = (page: Page): Locator => page.locator('.PageTools')
const opener = (page: Page): Locator => page.getByRole('button', { name: '复制为' })
const menu = (page: Page): Locator => page.getByRole('menu', { name: '复制为' })
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())
const focused = (page: Page): Promise<string> => page.evaluate(() => (document.activeElement as HTMLElement).innerText.trim())

/** The text of a page as it is written beside it, as whoever fetches it reads it. */
function markdownOf(file: string): string {
  return new TextDecoder().decode(readFileSync(path.join(ROOT, '.vitepress/dist', file)))
}

async function openMenu(page: Page): Promise<void> {
  await opener(page).click()
  await menu(page).waitFor()
}

/** What is copied by an item of the menu. */
async function copied(page: Page, name: string, nth = 0): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(''))
  await openMenu(page)
  await page.getByRole('menuitem', { name, exact: true }).nth(nth).click()
  await expect.poll(() => clipboard(page)).not.toBe('')
  return clipboard(page)
}

/** What is copied by the button of the block of code that is shown. */
async function copiedByBlock(page: Page, group: Locator): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(''))
  await group.hover()
  await group.locator('button.copy:visible').click()
  await expect.poll(() => clipboard(page)).not.toBe('')
  return clipboard(page)
}

describe('the copy menu of an operation', () => {
  it('offers what its page has, and copies what the tab itself would', async () => {
    const page = await openPage(ORDER)
    await openMenu(page)
    expect(await page.getByRole('menuitem').allInnerTexts()).toEqual(['TypeScript', 'PHP（异步纯链式）', 'cURL', 'JSON（请求正文）', 'JSON（返回示例）', 'Markdown（给对话）'])
    await page.keyboard.press('Escape')
    const group = page.locator('.example-tabs')
    for (const [tab, item] of [['TypeScript', 'TypeScript'], ['同步声明式', 'PHP（同步声明式）'], ['异步属性式', 'PHP（异步属性式）'], ['cURL', 'cURL']] as const) {
      await group.locator('label', { hasText: tab }).click()
      const byBlock = await copiedByBlock(page, group)
      expect(await copied(page, item)).toBe(byBlock)
    }
  })

  it('copies what an operation sends and answers, as JSON', async () => {
    const page = await openPage(ORDER)
    const body = await copied(page, 'JSON（请求正文）')
    expect(await page.locator('.example[data-tab="curl"] pre code').textContent()).toContain(`--data '${body.replaceAll('\'', '\'\\\'\'')}'`)
    expect(JSON.parse(body)).toMatchObject({
      appid: exampleText(ORDER, 'post', 'appid'),
      amount: { total: exampleNumber(ORDER, 'post', 'total') },
      payer: { openid: exampleText(ORDER, 'post', 'openid') },
    })
    const answer = await copied(page, 'JSON（返回示例）')
    expect(Object.keys(JSON.parse(answer) as object)).toEqual(['prepay_id'])
    expect(answer).toBe(await copiedByBlock(page, page.locator('details', { hasText: '返回示例' })))
  })

  it('copies the page as Markdown, and says so', async () => {
    const page = await openPage(ORDER)
    expect(await copied(page, 'Markdown（给对话）')).toBe(markdownOf(`${ORDER}.md`))
    expect(await page.getByRole('status').innerText()).toBe('已复制 Markdown（给对话）')
    expect(await menu(page).count()).toBe(0)
    expect(await focused(page)).toContain('复制为')
    await page.locator('.PageTools > [data-copied]').waitFor({ state: 'detached' })
    expect(await page.getByRole('status').innerText()).toBe('')
  })

  it('says when it could not', async () => {
    const page = await openPage(ORDER)
    // Nobody is to hear of what is broken on purpose.
    await page.evaluate(() => window.fetch = () => Promise.resolve(new Response('', { status: 404 })))
    await openMenu(page)
    await page.getByRole('menuitem', { name: 'Markdown（给对话）' }).click()
    await expect.poll(() => page.getByRole('status').innerText()).toBe('复制失败')
    expect(await page.locator('.PageTools > [data-copied]').count()).toBe(0)
  })

  it('copies where a page may not write to the clipboard itself', async () => {
    const page = await openPage(ORDER)
    await page.evaluate(() => Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('no')), write: () => Promise.reject(new Error('no')) }))
    await openMenu(page)
    await page.getByRole('menuitem', { name: 'Markdown（给对话）' }).click()
    await expect.poll(() => clipboard(page)).toBe(markdownOf(`${ORDER}.md`))
    expect(await focused(page)).toContain('复制为')
  })

  it('tells the operations of a page apart', async () => {
    const methods = writtenMethods(SEVERAL)
    const page = await openPage(SEVERAL)
    await openMenu(page)
    const groups = page.getByRole('menu').getByRole('group')
    expect(await groups.evaluateAll(all => all.map(group => group.getAttribute('aria-label')))).toEqual([...methods.map(method => `${method.toUpperCase()} ${titleOf(SEVERAL, method)}`), null])
    const [get, post] = [methods.indexOf('get'), methods.indexOf('post')]
    expect(await groups.nth(get).getByRole('menuitem').allInnerTexts()).not.toContain('JSON（请求正文）')
    expect(await groups.nth(post).getByRole('menuitem').allInnerTexts()).toContain('JSON（请求正文）')
    await page.keyboard.press('Escape')
    expect(await copied(page, 'TypeScript', get)).toContain('.get(')
    expect(await copied(page, 'TypeScript', post)).toContain('.post(')
  })

  it('copies the scene that is shown', async () => {
    const page = await openPage('/openapi/v3/refund/domestic/refunds')
    const scenes = page.locator('.example-scenes').first()
    const first = await copied(page, 'TypeScript')
    await scenes.locator('> .tabs label').nth(1).click()
    const second = await copied(page, 'TypeScript')
    expect(second).not.toBe(first)
    expect(second).toBe(await copiedByBlock(page, scenes))
  })

  it('offers no answer where there is none, and what a notification holds', async () => {
    const page = await openPage(WITHOUT_ANSWER)
    await openMenu(page)
    expect(await page.getByRole('menuitem').allInnerTexts()).toEqual(['TypeScript', 'PHP（异步纯链式）', 'cURL', 'JSON（请求正文）', 'Markdown（给对话）'])
    await page.goto(`${inject('siteUrl')}${NOTIFICATION}`)
    await openMenu(page)
    expect(await page.getByRole('menuitem').allInnerTexts()).toEqual(['TypeScript', 'JSON（通知示例）', 'JSON（解密后的内容）', 'Markdown（给对话）'])
    await page.getByRole('menuitem', { name: 'JSON（解密后的内容）' }).click()
    await expect.poll(async () => Object.keys(JSON.parse(await clipboard(page)) as object)).toContain('out_trade_no')
  })
})

describe('the menu', () => {
  it('goes by keyboard', async () => {
    const page = await openPage(ORDER)
    await opener(page).focus()
    expect(await opener(page).getAttribute('aria-haspopup')).toBe('menu')
    expect(await opener(page).getAttribute('aria-expanded')).toBe('false')
    await page.keyboard.press('Enter')
    await menu(page).waitFor()
    expect(await opener(page).getAttribute('aria-expanded')).toBe('true')
    await expect.poll(() => focused(page)).toBe('TypeScript')
    for (const [key, name] of [['ArrowDown', 'PHP（异步纯链式）'], ['End', 'Markdown（给对话）'], ['ArrowDown', 'TypeScript'], ['ArrowUp', 'Markdown（给对话）'], ['Home', 'TypeScript'], ['j', 'JSON（请求正文）'], ['J', 'JSON（返回示例）'], ['c', 'cURL']] as const) {
      await page.keyboard.press(key)
      expect(await focused(page)).toBe(name)
    }
    await page.keyboard.press('Enter')
    await expect.poll(() => clipboard(page)).toContain('curl https://api.mch.weixin.qq.com')
  })

  it('closes on Escape, and gives the focus back', async () => {
    const page = await openPage(ORDER)
    await opener(page).focus()
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => focused(page)).toBe('Markdown（给对话）')
    await page.keyboard.press('Escape')
    await menu(page).waitFor({ state: 'detached' })
    expect(await focused(page)).toContain('复制为')
    expect(await opener(page).getAttribute('aria-expanded')).toBe('false')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => focused(page)).toBe('TypeScript')
  })

  it('closes on Tab, which goes on from its button', async () => {
    const page = await openPage(ORDER)
    await openMenu(page)
    await expect.poll(() => focused(page)).toBe('TypeScript')
    await page.keyboard.press('Tab')
    await menu(page).waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement!.closest('main') !== null)).toBe(true)
    await openMenu(page)
    await expect.poll(() => focused(page)).toBe('TypeScript')
    await page.keyboard.press('Shift+Tab')
    await menu(page).waitFor({ state: 'detached' })
    expect(await focused(page)).toBe('OpenAPI')
  })

  it('closes on a second click, on one elsewhere, and on the next page', async () => {
    const page = await openPage(ORDER)
    await openMenu(page)
    await opener(page).click()
    await menu(page).waitFor({ state: 'detached' })
    await openMenu(page)
    await page.locator('h1').click()
    await menu(page).waitFor({ state: 'detached' })
    const heading = await page.locator('h1').innerText()
    await page.getByRole('navigation', { name: '上一页与下一页' }).getByRole('link', { name: '下一页' }).click()
    await page.waitForURL(url => url.pathname !== ORDER)
    // The address is there before the page is.
    await expect.poll(() => page.locator('h1').innerText()).not.toBe(heading)
    await openMenu(page)
    await page.goBack()
    await menu(page).waitFor({ state: 'detached' })
    expect(await copied(page, 'TypeScript')).toContain('wxpay.v3.pay.transactions.jsapi.post(')
  })

  it('is loaded for those who are about to open it', async () => {
    const scripts: string[] = []
    const page = await openPage(ORDER, DESKTOP, page => page.on('request', request => scripts.push(request.url())))
    expect(scripts.filter(url => url.includes('CopyMenu'))).toEqual([])
    await opener(page).hover()
    await expect.poll(() => scripts.filter(url => url.includes('CopyMenu')).length).toBe(1)
  })

  it('fits a phone, and is used by touch', async () => {
    const page = await openPage(ORDER, PHONE)
    await opener(page).tap()
    const box = (await menu(page).boundingBox())!
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(390)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    await page.getByRole('menuitem', { name: 'cURL' }).tap()
    await expect.poll(() => clipboard(page)).toContain('curl https://')
  })
})

describe('other pages', () => {
  it.each(['/', GUIDE, '/openapi/', '/webhooks/', '/fields/a'])('%s is copied as Markdown', async (path) => {
    const page = await openPage(path)
    const button = tools(page).getByRole('button', { name: '复制 Markdown' })
    expect(await button.getAttribute('aria-haspopup')).toBeNull()
    await button.click()
    await expect.poll(() => clipboard(page)).toBe(markdownOf(`${path}${path.endsWith('/') ? 'index' : ''}.md`))
    await expect.poll(() => page.getByRole('status').innerText()).toContain('已复制')
  })

  it('that do not exist have nothing to copy', async () => {
    const page = await openPage('/')
    await page.route('**/nowhere', route => route.fulfill({ status: 200, contentType: 'text/html', body: readFileSync(path.join(ROOT, '.vitepress/dist/404.html')) }))
    await page.goto(`${inject('siteUrl')}/nowhere`)
    await page.getByText('没有这一页').first().waitFor()
    expect(await tools(page).count()).toBe(0)
  })
})

describe('the links', () => {
  it.each(KINDS)('of %s lead to files that are there', async (path, family) => {
    const page = await openPage(path)
    const links = await tools(page).getByRole('link').evaluateAll(all => (all as HTMLAnchorElement[]).map(({ innerText, href }) => [innerText, decodeURI(new URL(href).pathname)]))
    expect(links).toEqual([['查看 Markdown', `${path}${path.endsWith('/') ? 'index' : ''}.md`], ...family === undefined ? [] : [['OpenAPI', family]]])
    for (const [name, address] of links) {
      const answer = await page.request.get(`${inject('siteUrl')}${encodeURI(address!)}`)
      expect([answer.status(), answer.headers()['content-type']]).toEqual([200, name === 'OpenAPI' ? 'application/json' : 'text/markdown'])
      if (name === 'OpenAPI')
        expect(await answer.json()).toHaveProperty('openapi')
    }
  })

  it('to Markdown show it, in its own letters whatever the server says of them', async () => {
    const page = await openPage(ORDER)
    await tools(page).getByRole('link', { name: '查看 Markdown' }).click()
    await page.waitForURL(/jsapi\.md$/)
    expect(await page.locator('body').innerText()).toContain(`# ${titleOf(ORDER)}\n\n${String(writtenPage(ORDER).frontmatter.description)}`)
  })

  it('of the overview download all of the site at once', async () => {
    const page = await openPage('/openapi/')
    const siteTitle = await page.locator('.VPNavBarTitle').innerText()
    for (const [name, file, begin] of [['OpenAPI 3.1 文档', 'openapi.json', '{"openapi":"3.1'], ['TypeScript 声明', 'wechatpay.d.ts', '/'], ['llms.txt', 'llms.txt', `# ${siteTitle}`]] as const) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name, exact: true }).click()])
      expect(download.suggestedFilename()).toBe(file)
      expect(readFileSync(await download.path(), 'utf8').slice(0, begin.length)).toBe(begin)
    }
  })

  it('are there without a script, and nothing moves when it comes', async () => {
    for (const path of [ORDER, GUIDE]) {
      const page = await openFirstPage(path)
      expect(await layoutShift(page)).toBeLessThan(0.01)
      const places = (page: Page): Promise<number[]> => page.locator('.PageTools > *, h1').evaluateAll(all => all.flatMap(element => [element.getBoundingClientRect().x, element.getBoundingClientRect().y]))
      const early = await page.context().newPage()
      await early.route('**/*.js', route => route.abort())
      await early.goto(page.url(), { waitUntil: 'domcontentloaded' })
      expect(await tools(early).getByRole('link', { name: '查看 Markdown' }).isVisible()).toBe(true)
      expect(await places(early)).toEqual(await places(page))
    }
  })
})

describe.each(DEVICES)('on %s', (_, options) => {
  it('the menu has no accessibility violation, open and closed, in either colour scheme', async () => {
    const page = await openPage(SEVERAL, { ...options, reducedMotion: 'reduce' })
    expect(await violationsInBothSchemes(page)).toEqual([])
    await openMenu(page)
    expect(await violationsInBothSchemes(page)).toEqual([])
  })
})

describe('the unit of a field', () => {
  it('stands beside its type, and within its cell on a phone', async () => {
    for (const options of [DESKTOP, PHONE]) {
      const page = await openPage(ORDER, options)
      const cell = page.locator('tr:has([id="request.amount.total"]) > td').nth(1)
      expect((await cell.innerText()).replace(/\s+/g, ' ')).toBe('integer 分')
      expect(await page.locator('tr:has([id="request.amount.total"]) > td').nth(2).innerText()).not.toContain('单位')
      const wide = await page.locator('.im-table td:nth-child(2)').evaluateAll(cells => cells.filter(cell => cell.scrollWidth > cell.clientWidth).map(cell => cell.textContent))
      expect(wide).toEqual([])
    }
  })
})
