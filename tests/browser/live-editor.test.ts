import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import type { ServedSite } from '../support/serve-site.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import path from 'pathe'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ExampleCompiler } from '../../.vitepress/engine/compiler/compiler.ts'
import { snippetNames } from '../support/all-snippets.ts'
import { violations, violationsInBothSchemes } from '../support/axe.ts'
import { DESKTOP, DEVICES, goOn, openFirstPage, openLivePage, openPage, PHONE, stay, useBrowser } from '../support/browser.ts'
import { exampleText } from '../support/example-values.ts'
import { layoutShift } from '../support/layout-shift.ts'
import { ROOT } from '../support/root.ts'
import { serveSite } from '../support/serve-site.ts'
import { titleOf } from '../support/titles.ts'

const ORDER = '/openapi/v3/pay/transactions/jsapi'
const H5 = '/openapi/v3/pay/transactions/h5'
const NATIVE = '/openapi/v3/pay/transactions/native'
const CERTIFICATES = '/openapi/v3/certificates'
const RECEIPTS = '/openapi/v3/bank-batch-transfer/receipt/detail-receipts'
const PERMISSIONS = '/openapi/v3/payscore/permissions/openid/{openid}'
const GUIDE = '/guide/getting-started'

const DIST = path.join(ROOT, '.vitepress/dist')

/** The headers that the build has written. */
const headers = Object.fromEntries(Array.from(readFileSync(path.join(DIST, '_headers'), 'utf8').matchAll(/^ {2}([\w-]+): (.*)$/gm), ([, name, value]) => [name!, value!]))

useBrowser()

/** The text of what is there, or is about to be. */
const textOf = async (locator: Locator): Promise<string> => (await locator.allInnerTexts()).join()
const block = (page: Page): Locator => page.locator('[class*=language-]:has(> pre[data-live]):visible').first()
const live = (page: Page): Locator => page.locator('.live-example')
const content = (page: Page): Locator => live(page).getByRole('textbox')
const verdict = (page: Page): Locator => live(page).locator('.verdict')
const problems = (page: Page): Locator => live(page).getByRole('list', { name: '错误' }).getByRole('button')
const list = (page: Page): Locator => live(page).locator('.cm-tooltip-autocomplete > ul')
const tool = (page: Page, name: string): Locator => page.getByRole('toolbar').getByRole('button', { name, exact: true })
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())
const code = async (page: Page): Promise<string> => (await content(page).locator('.cm-line').allInnerTexts()).map(line => line.replace(/\n$/, '')).join('\n')

async function edit(page: Page): Promise<void> {
  await block(page).hover()
  await block(page).getByRole('button', { name: '编辑示例' }).click()
  await content(page).waitFor()
}

/** Opens a page and the editor of its first example, and waits for the compiler. */
async function editing(url: string, options: BrowserContextOptions = DESKTOP): Promise<Page> {
  const page = await openLivePage(url, options)
  await edit(page)
  await expect.poll(() => textOf(verdict(page))).toBe('没有错误')
  return page
}

/** Puts the cursor behind a text. */
async function cursorBehind(page: Page, text: string): Promise<void> {
  const at = (await code(page)).indexOf(text) + text.length
  await content(page).focus()
  await page.keyboard.press('Control+Home')
  const before = (await code(page)).slice(0, at).split('\n')
  for (let i = 1; i < before.length; i++)
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Home')
  await page.keyboard.press('Home')
  const column = await page.evaluate(() => {
    const selection = document.querySelector('.live-example > div')!.shadowRoot as unknown as { getSelection: () => Selection }
    const { focusNode, focusOffset } = selection.getSelection()
    const line = (focusNode as Node).parentElement?.closest('.cm-line') ?? focusNode as Element
    const range = document.createRange()
    range.setStart(line!, 0)
    range.setEnd(focusNode!, focusOffset)
    return range.toString().length
  })
  for (let i = column; i < before.at(-1)!.length; i++)
    await page.keyboard.press('ArrowRight')
}

/** The height in the window at which a line stands. */
async function middleOf(line: Locator): Promise<number> {
  const box = await line.boundingBox()
  return box!.y + box!.height / 2
}

/** Where a text of the code stands in the window. */
function placeOf(page: Page, text: string): Promise<{ x: number, y: number }> {
  return content(page).evaluate((content, text) => {
    const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent!.indexOf(text)
      if (at < 0)
        continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + text.length)
      const { x, y, width, height } = range.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    }
    throw new Error(`There is no ${text}.`)
  }, text)
}

/** CodeMirror takes no key for a choice in the moment in which its list opens. */
const settle = (page: Page): Promise<void> => stay(page, 150)

/** What the project's own compiler says of a module. */
function checked(code: string): string[] {
  const compiler = new ExampleCompiler(ts, { root: ROOT, tsconfig: path.join(ROOT, 'snippets/tsconfig.json'), explains: false })
  compiler.add({ id: 'live', language: 'ts', code, file: path.join(ROOT, 'snippets/live.ts') })
  return compiler.diagnose('live').map(({ code, message }) => `${code}: ${message}`)
}

describe('an example that nobody edits', () => {
  it('loads neither editor nor compiler, and moves nothing for its button', async () => {
    const asked: string[] = []
    const page = await openFirstPage(ORDER, DESKTOP, page => page.on('request', request => asked.push(request.url())))
    await page.waitForLoadState('networkidle')
    expect(asked.filter(url => /editor|worker|compiler|live|declarations|operations\./.test(url))).toEqual([])
    const button = block(page).getByRole('button', { name: '编辑示例' })
    expect(await button.evaluate(button => getComputedStyle(button).position)).toBe('absolute')
    expect(await layoutShift(page)).toBe(0)
  })

  it('costs a page two kilobytes at most', () => {
    const chunks = path.join(DIST, 'assets/chunks')
    const theme = readdirSync(chunks).find(name => /^theme\..*\.js$/.test(name))!
    const script = readFileSync(path.join(chunks, theme), 'utf8')
    // All that the script of every page says of it stands together.
    const part = script.slice(script.indexOf('pre[data-live]'), script.lastIndexOf('live-edit') + 1200)
    expect(part).toContain('编辑示例')
    expect(part.length).toBeLessThan(6000)
    expect(gzipSync(part).length).toBeLessThan(2048)
  })
})

describe('an example that is edited', () => {
  it('looks as before, and says what check says', async () => {
    const page = await openLivePage(ORDER)
    const before = await block(page).locator('code').innerText()
    const place = await middleOf(block(page).locator('.line').nth(3))
    await edit(page)
    expect(await code(page)).toBe(before)
    expect(Math.abs(await middleOf(content(page).locator('.cm-line').nth(3)) - place)).toBeLessThan(1.5)
    await expect.poll(() => textOf(verdict(page))).toBe('没有错误')

    await cursorBehind(page, '  appid')
    await page.keyboard.type('s')
    await page.keyboard.press('Escape')
    const expected = checked(`import { wxpay } from '#wxpay'\n// ---cut---\n${await code(page)}`)
    expect(expected.join()).toMatch(/^TS2561: Object literal may only specify known properties, but 'appids' does not exist/)
    const line = before.split('\n').findIndex(line => line.startsWith('  appid')) + 1
    await expect.poll(() => problems(page).allInnerTexts()).toEqual(expected.map(message => `第 ${line} 行 ${message}`))
    expect(await verdict(page).textContent()).toBe(`1 处错误：${expected[0]!.split('\n')[0]}`)
    expect(await verdict(page).getAttribute('role')).toBe('status')
    await content(page).locator('.cm-lintRange-error').first().hover()
    await expect.poll(() => live(page).locator('.cm-diagnostic').allInnerTexts()).toEqual(expected)
    // The list leads to the place.
    await page.mouse.move(0, 0)
    await problems(page).first().click()
    await page.keyboard.type('appid')
    await expect.poll(() => textOf(verdict(page))).toBe('没有错误')
  })

  it('completes what comes back, and what is sent, with the description of each', async () => {
    const page = await editing(ORDER)
    await content(page).press('Control+End')
    await page.keyboard.type('\ndata.')
    await expect.poll(() => list(page).getByRole('option').allInnerTexts()).toEqual(['prepay_id'])
    await expect.poll(() => textOf(live(page).locator('.cm-completionInfo'))).toMatch(/WellformedResponse\.prepay_id: string\s+预支付交易会话标识/)
    await settle(page)
    await page.keyboard.press('Enter')
    expect(await code(page)).toMatch(/\ndata\.prepay_id$/)

    await cursorBehind(page, `  mchid: '${exampleText(ORDER, 'post', 'mchid')}',`)
    await page.keyboard.type('\natt')
    await expect.poll(() => list(page).getByRole('option').allInnerTexts()).toEqual([expect.stringMatching(/^attach\s*可选$/)])
    await expect.poll(() => textOf(live(page).locator('.cm-completionInfo'))).toContain('附加数据')
    await settle(page)
    await page.keyboard.press('Tab')
    expect(await code(page)).toContain('\n  attach')
    await page.keyboard.type(': \'\',')
    await expect.poll(() => textOf(verdict(page))).toBe('没有错误')
  })

  it('says what a name is, and leads to the row of the field on its page', async () => {
    const page = await editing(ORDER)
    const { x, y } = await placeOf(page, 'total')
    await page.mouse.move(x, y)
    const hover = live(page).locator('.live-hover')
    await expect.poll(() => textOf(hover)).toMatch(/total: number\s+总金额/)
    expect(await hover.getByRole('link', { name: '官方文档' }).count()).toBeLessThanOrEqual(1)
    await hover.getByRole('button', { name: '查看字段' }).click()
    await expect.poll(() => textOf(page.locator('tr.is-target'))).toContain('total')
    expect(new URL(page.url()).hash).toBe('#request.amount.total')

    await cursorBehind(page, 'payer: {\n    open')
    await page.keyboard.press('F12')
    await expect.poll(() => new URL(page.url()).hash).toBe('#request.payer.openid')
    await cursorBehind(page, 'data.prepay')
    await page.keyboard.press('Alt+Enter')
    await expect.poll(() => new URL(page.url()).hash).toBe('#response.prepay_id')
    await content(page).scrollIntoViewIfNeeded()
    const field = await placeOf(page, 'mchid')
    await page.keyboard.down('Control')
    await page.mouse.click(field.x, field.y)
    await page.keyboard.up('Control')
    await expect.poll(() => new URL(page.url()).hash).toBe('#request.mchid')
  })

  it('says what a name is to whoever has no pointer', async () => {
    const page = await editing(ORDER)
    // Nor is there one over the code, at which something would be said or taken away.
    await page.mouse.move(0, 0)
    await cursorBehind(page, '  out_trade')
    await page.keyboard.press('Control+i')
    await expect.poll(() => textOf(live(page).locator('.live-hover'))).toContain('商户订单号')
    await expect.poll(() => live(page).locator('.cm-announced').textContent()).toContain('商户订单号')
    await page.keyboard.press('Escape')
    await expect.poll(() => live(page).locator('.live-hover').count()).toBe(0)
  })

  it('says what a call takes while it is written', async () => {
    const page = await editing(ORDER)
    await content(page).press('Control+End')
    await page.keyboard.type('\nawait wxpay.v3.certificates.get(')
    const help = live(page).locator('.live-signature')
    await expect.poll(() => textOf(help)).toMatch(/get\(/)
    expect(await help.locator('.parameter').innerText()).toMatch(/^config/)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect.poll(() => help.count()).toBe(0)
    await page.keyboard.press('Control+Shift+Space')
    await expect.poll(() => help.count()).toBe(1)
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => help.count()).toBe(0)
  })

  it('is laid out, undone, redone and put back', async () => {
    const page = await editing(ORDER)
    const before = await code(page)
    await content(page).press('Control+End')
    await page.keyboard.type('\nconst  x={a :1};')
    await page.keyboard.press('Shift+Alt+F')
    await expect.poll(() => code(page)).toBe(`${before}\nconst x = { a: 1 }`)
    await page.keyboard.press('Control+z')
    expect(await code(page)).toBe(`${before}\nconst  x={a :1};`)
    await tool(page, '重做').click()
    expect(await code(page)).toBe(`${before}\nconst x = { a: 1 }`)
    await tool(page, '还原').click()
    expect(await code(page)).toBe(before)
    await tool(page, '撤销').click()
    expect(await code(page)).toContain('const x')
    await tool(page, '格式化').click()
    await tool(page, '复制代码').click()
    await expect.poll(() => clipboard(page)).toContain('const x = { a: 1 }')
    await tool(page, '完成').click()
    await expect.poll(() => live(page).count()).toBe(0)
    expect(await block(page).locator('code').innerText()).toBe(before)
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('live-edit')
  })

  it('is opened by its key, and left by the Tab key', async () => {
    const page = await openLivePage(ORDER)
    await page.locator('pre[data-live]').first().focus()
    await page.keyboard.press('e')
    await content(page).waitFor()
    await page.waitForFunction(() => document.activeElement?.closest('.live-example'))
    const before = await code(page)
    await page.keyboard.type('e')
    expect(await code(page)).toBe(`e${before}`)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Shift+Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('.live-example'))).toBeNull()
    await tool(page, '运行').waitFor()
    await content(page).focus()
    // While something is offered, the key takes it.
    await expect.poll(() => list(page).count()).toBe(0)
    await page.keyboard.press('Tab')
    const focused = (): Promise<string | null | undefined> => page.evaluate(() => document.activeElement?.textContent)
    await expect.poll(focused).toBe('运行')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toBe('还原')
    await page.keyboard.press('ArrowLeft')
    expect(await focused()).toBe('完成')
    await page.keyboard.press('Enter')
    await expect.poll(() => live(page).count()).toBe(0)
    expect(await content(page).count()).toBe(0)
  })

  it('leaves the key alone where somebody writes', async () => {
    const page = await openLivePage('/playground')
    await page.getByRole('combobox').fill('')
    await page.keyboard.type('e')
    expect(await page.getByRole('combobox').inputValue()).toBe('e')
  })
})

it('finds nothing wrong with what the guide shows, all of it open at once', async () => {
  const page = await openLivePage(GUIDE)
  for (const url of [GUIDE, '/guide/notifications']) {
    if (url !== GUIDE)
      await goOn(page, url)
    const buttons = page.getByRole('button', { name: '编辑示例' })
    const count = await buttons.count()
    expect(count).toBeGreaterThan(0)
    for (let i = 0; i < count; i++) {
      // Those that are being edited have no button.
      await buttons.first().evaluate(button => (button as HTMLElement).click())
      await expect.poll(() => live(page).count()).toBe(i + 1)
      await expect.poll(() => buttons.count()).toBe(count - i - 1)
    }
    await expect.poll(() => verdict(page).allInnerTexts()).toEqual(Array.from({ length: count }, () => '没有错误'))
  }
})

describe('a link to edited code', () => {
  it('brings it back, in the language that it is in', async () => {
    const page = await editing(ORDER)
    await cursorBehind(page, '  appid')
    await page.keyboard.type('s')
    await tool(page, '复制链接').click()
    await expect.poll(() => clipboard(page)).toContain('#edit=1.')
    const link = await clipboard(page)
    expect(page.url()).toBe(link)
    const other = await openPage(link.replace(/^https?:\/\/[^/]+/, ''))
    await content(other).waitFor()
    expect(await code(other)).toContain('  appids: ')
    await expect.poll(() => textOf(problems(other))).toContain('TS2561: ')
    await tool(other, '还原').click()
    expect(await code(other)).toContain('  appid: ')
    await tool(other, '完成').click()
    expect(new URL(other.url()).hash).toBe('')
  })

  it.each(['#edit=1.abc', '#edit=1.', '#edit=x', '#edit=99.S04sBgA'])('that is broken says so: %s', async (hash) => {
    const page = await openPage(`${ORDER}${hash}`)
    await expect.poll(() => textOf(page.locator('.live-notice:not(:empty)'))).toMatch(/代码没有打开：/)
    expect(await live(page).count()).toBe(0)
    expect(await block(page).locator('code').innerText()).toContain('wxpay.v3.pay')
  })

  it('brings the code back to whoever has looked up a field elsewhere', async () => {
    const page = await openLivePage('/playground')
    await expect.poll(() => textOf(verdict(page))).toBe('没有错误')
    await content(page).press('Control+End')
    await page.keyboard.type('\nawait wxpay.v3.certificates.get({ params: { algorithm_type: \'RSA\' ')
    await expect.poll(() => textOf(verdict(page))).toBe('没有错误')
    await cursorBehind(page, 'algorithm_')
    await page.keyboard.press('F12')
    await page.waitForURL(/\/openapi\/v3\/certificates#request\.algorithm_type$/)
    await expect.poll(() => textOf(page.locator('tr.is-target'))).toContain('algorithm_type')
    await page.goBack()
    await expect.poll(() => content(page).count()).toBe(1)
    await expect.poll(() => code(page)).toContain('algorithm_type')
  })
})

describe('what somebody has written', () => {
  const leave = async (page: Page): Promise<void> => {
    await page.getByRole('link', { name: titleOf(H5) }).and(page.locator(`[href="${H5}"]`)).first().click()
    await page.waitForURL(`**${H5}`)
    await expect.poll(() => live(page).count()).toBe(0)
    await page.goBack()
  }

  it('is there again on the way back to its page', async () => {
    const page = await editing(ORDER)
    await content(page).press('Control+End')
    await page.keyboard.type('\n// mine')
    await expect.poll(() => code(page)).toMatch(/\/\/ mine$/)
    await leave(page)
    await expect.poll(() => content(page).count()).toBe(1)
    await expect.poll(() => code(page)).toMatch(/\/\/ mine$/)
  })

  it('is there again when the page is reloaded, and only then', async () => {
    const page = await openPage('/playground')
    await expect.poll(() => textOf(verdict(page))).toBe('没有错误')
    await content(page).press('Control+End')
    await page.keyboard.type('\n// mine')
    await expect.poll(() => code(page)).toMatch(/\/\/ mine$/)
    await page.reload()
    await expect.poll(() => content(page).count()).toBe(1)
    await expect.poll(() => code(page)).toMatch(/\/\/ mine$/)
    expect(new URL(page.url()).hash).toBe('')
    await tool(page, '还原').click()
    await expect.poll(() => code(page)).not.toContain('mine')
    await page.keyboard.type('// other')
    const address = page.url()
    await page.goto('about:blank')
    await page.goto(address)
    await expect.poll(() => code(page)).toBe('import { wxpay } from \'#wxpay\'')
  })

  it('is not, if it is what the page says', async () => {
    const page = await editing(ORDER)
    await leave(page)
    await page.waitForURL(/transactions\/jsapi$/)
    await expect.poll(() => block(page).getByRole('button', { name: '编辑示例' }).count()).toBe(1)
    expect(await live(page).count()).toBe(0)
  })
})

it('is there on a page that is reached without a reload, and gone when that is left', async () => {
  const page = await editing(ORDER)
  await page.getByRole('link', { name: titleOf(H5) }).and(page.locator(`[href="${H5}"]`)).first().click()
  await page.waitForURL(`**${H5}`)
  await expect.poll(() => live(page).count()).toBe(0)
  await edit(page)
  await expect.poll(() => textOf(verdict(page))).toBe('没有错误')
  expect(await code(page)).toContain('transactions.h5.post')
})

it('edits what a guide shows, without the compiler\'s answers in it', async () => {
  const page = await openLivePage(GUIDE)
  const second = page.locator('[class*=language-]:has(> pre[data-live])', { hasText: 'authorization_state' }).first()
  await second.hover()
  await second.getByRole('button', { name: '编辑示例' }).click()
  await expect.poll(() => textOf(verdict(page))).toBe('没有错误')
  expect(await code(page)).toMatch(/console\.info\(data\.authorization_state\)$/)
})

it('leaves the example as it was if the compiler cannot start, says so, and tries again', async () => {
  let isBlocked = true
  const page = await openPage(ORDER, DESKTOP, page => page.route(/\/worker[^/]*\.js/, route => isBlocked ? route.abort('aborted') : route.continue()))
  await block(page).hover()
  await block(page).getByRole('button', { name: '编辑示例' }).click()
  const notice = page.locator('.live-notice')
  await expect.poll(() => textOf(notice)).toMatch(/^编辑器没有启动，示例保持原样：/)
  expect(await notice.getAttribute('role')).toBe('status')
  expect(await live(page).count()).toBe(0)
  expect(await block(page).locator('code').innerText()).toContain('wxpay.v3.pay')
  isBlocked = false
  await edit(page)
  await expect.poll(() => textOf(verdict(page))).toBe('没有错误')
  expect(await notice.innerText()).toBe('')
})

describe.each(DEVICES)('on %s', (_, options) => {
  it('an editor fits the window, and has no accessibility violation in either colour scheme', async () => {
    const page = await openLivePage(PERMISSIONS, { ...options, reducedMotion: 'reduce' })
    expect(await violationsInBothSchemes(page, '.operation-code')).toEqual([])
    await edit(page)
    await expect.poll(() => textOf(verdict(page))).toBe('没有错误')
    await cursorBehind(page, '    service_id')
    await page.keyboard.type('x')
    await expect.poll(() => problems(page).count()).toBeGreaterThan(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    expect(await violationsInBothSchemes(page, '.operation-code')).toEqual([])
  })
})

it('shows its button on a phone without a pointer', async () => {
  const page = await openLivePage(ORDER, PHONE)
  const button = block(page).getByRole('button', { name: '编辑示例' })
  expect(await button.evaluate(button => getComputedStyle(button).opacity)).toBe('1')
  await button.tap()
  await content(page).waitFor()
  await expect.poll(() => textOf(verdict(page))).toBe('没有错误')
})

describe('under the policy of the site', () => {
  let site: ServedSite
  beforeAll(async () => {
    site = await serveSite(ROOT, headers)
  })
  afterAll(() => site.close())

  it('keeps nothing from whoever edits', async () => {
    const page = await openPage(`${site.url}${ORDER}`, DESKTOP, page => page.addInitScript(() => {
      const kept: string[] = []
      Object.assign(window, { violations: kept })
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => kept.push(`${violatedDirective} ${blockedURI}`))
    }))
    await edit(page)
    await expect.poll(() => textOf(verdict(page))).toBe('没有错误')
    await content(page).press('Control+End')
    await page.keyboard.type('\ndata.')
    await list(page).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.type('x\nwxpay.v3.certificates.get(')
    await live(page).locator('.live-signature').waitFor()
    await expect.poll(() => problems(page).count()).toBeGreaterThan(0)
    await content(page).locator('.cm-lintRange-error').first().hover()
    await live(page).locator('.cm-diagnostic').first().waitFor()
    await tool(page, '格式化').click()
    await page.locator('.VPSwitchAppearance:visible').first().click()
    await tool(page, '复制链接').click()
    await tool(page, '完成').click()
    expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([])
  })
})

describe('the playground', () => {
  /** How many examples authors have written. */
  const EXAMPLES = snippetNames().filter(name => name.startsWith('snippets/openapi/')).length
  const languages = (page: Page): Locator => page.getByRole('region', { name: '其他语言' })
  const shown = (page: Page): Locator => languages(page).locator('pre code:visible')
  const called = (page: Page): Locator => languages(page).getByRole('link')
  const hint = (page: Page): Locator => languages(page).getByText('写一个调用，或从上面选一个接口的示例')
  const said = (page: Page): Locator => languages(page).locator('.live-status:visible')

  /** Chooses the first example that has some words. */
  async function choose(page: Page, words: string): Promise<void> {
    await page.getByRole('combobox').fill(words)
    await page.getByRole('option').first().click()
  }

  /** Opens the playground anew, and waits for all that it has without a call. */
  async function openPlayground(prepare: (page: Page) => void): Promise<Page> {
    const page = await openPage('/playground', DESKTOP, prepare)
    await untilReady(page)
    return page
  }

  /** Opens the playground with a compiler that may be at work already. */
  async function openLivePlayground(): Promise<Page> {
    const page = await openLivePage('/playground')
    await untilReady(page)
    return page
  }

  async function untilReady(page: Page): Promise<void> {
    await expect.poll(() => textOf(verdict(page))).toBe('没有错误')
    await tool(page, '运行').waitFor()
  }

  it('says what is written in the other languages, whichever operation it calls', async () => {
    const asked: string[] = []
    const page = await openPlayground(page => page.on('request', request => asked.push(request.url())))
    expect(asked.filter(url => /operations\.|follow-worker/.test(url))).toEqual([])
    expect(await hint(page).isVisible()).toBe(true)
    expect(await shown(page).count()).toBe(0)
    await content(page).press('Control+End')
    await page.keyboard.type('\nawait wxpay.v3.certificates.get({ params: { algorithm_type: \'RSA\' ')
    await expect.poll(() => textOf(shown(page))).toContain('$instance->v3->certificates->getAsync([')
    expect(await shown(page).innerText()).toContain('\'algorithm_type\' => \'RSA\'')
    expect(await shown(page).locator('span[class^=t]').count()).toBeGreaterThan(5)
    expect(await hint(page).isVisible()).toBe(false)
    expect((await languages(page).getByRole('status').first().innerText()).replace(/\s+/g, ' ')).toBe(`${titleOf(CERTIFICATES)} GET /v3/certificates`)
    expect(await called(page).getAttribute('href')).toBe(CERTIFICATES)
    expect(await content(page).isVisible()).toBe(true)

    await languages(page).getByText('cURL', { exact: true }).click()
    await expect.poll(() => textOf(shown(page))).toContain('/v3/certificates?algorithm_type=RSA')
    await shown(page).hover()
    await languages(page).getByRole('button', { name: '复制代码' }).filter({ visible: true }).click()
    await expect.poll(() => clipboard(page)).toMatch(/^curl .*\/v3\/certificates\?algorithm_type=RSA/)

    await cursorBehind(page, 'v3.certificates')
    await page.keyboard.press('Backspace')
    await expect.poll(() => textOf(said(page))).toBe('没有跟上编辑：第 2 行第 7 列，没有 GET /v3/certificate 这个接口，是不是 GET /v3/certificates。下面是之前的代码。')
    await page.keyboard.type('s')
    await expect.poll(() => said(page).count()).toBe(0)
    await cursorBehind(page, 'algorithm_type: ')
    await page.keyboard.type('String')
    await expect.poll(() => textOf(said(page))).toContain('代码有语法错误')
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await expect.poll(() => hint(page).isVisible()).toBe(true)
    expect(await called(page).count()).toBe(0)
    expect(await shown(page).count()).toBe(0)
    await page.keyboard.type('wxpay.v3.certificates.get(')
    await expect.poll(() => textOf(said(page))).toBe('没有推导出来：没有导入 wxpay。')
  })

  it('shows the language that was chosen before, and keeps the choice of TypeScript', async () => {
    const page = await openPlayground(page => page.addInitScript(() => localStorage.setItem('reference:tab', localStorage.getItem('reference:tab') ?? 'curl')))
    await choose(page, 'transactions/native')
    await expect.poll(() => textOf(shown(page))).toMatch(/^curl /)
    expect(await languages(page).getByRole('radio', { name: 'cURL' }).isChecked()).toBe(true)
    await page.evaluate(() => localStorage.setItem('reference:tab', 'ts'))
    await page.reload()
    await tool(page, '运行').waitFor()
    await choose(page, 'transactions/native')
    await expect.poll(() => textOf(shown(page))).toContain('->native->postAsync([')
    expect(await languages(page).getByRole('radio', { name: '异步纯链式' }).isChecked()).toBe(true)
    expect(await page.evaluate(() => localStorage.getItem('reference:tab'))).toBe('ts')
  })

  it('goes back to the example that was chosen, and has nothing to be closed', async () => {
    const page = await openLivePlayground()
    const empty = await code(page)
    await content(page).press('Control+End')
    await page.keyboard.type('\nwxpay.')
    await tool(page, '还原').click()
    expect(await code(page)).toBe(empty)
    await choose(page, 'transactions/native')
    await expect.poll(() => textOf(called(page))).toBe(titleOf(NATIVE))
    const chosen = await code(page)
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await expect.poll(() => called(page).count()).toBe(0)
    await tool(page, '还原').click()
    expect(await code(page)).toBe(chosen)
    await expect.poll(() => textOf(called(page))).toBe(titleOf(NATIVE))
    await expect.poll(() => textOf(shown(page))).toContain('->native->postAsync([')
    expect(await tool(page, '完成').count()).toBe(0)
  })

  it('leads to the page of the operation, and has the code on the way back', async () => {
    const page = await openLivePlayground()
    await choose(page, titleOf(RECEIPTS, 'post'))
    await expect.poll(() => called(page).count()).toBe(1)
    const chosen = await code(page)
    await called(page).click()
    await page.waitForURL(({ pathname, hash }) => pathname + hash === `${RECEIPTS}#post`)
    await page.goBack()
    await expect.poll(() => code(page)).toBe(chosen)
    await expect.poll(() => called(page).count()).toBe(1)
    expect(await shown(page).innerText()).toContain('receipt->detailReceipts')
  })

  it('says so if the list of operations does not come, and follows once it does', async () => {
    let isBlocked = true
    const page = await openPlayground(page => page.route(/operations\.[^/]*json/, route => isBlocked ? route.abort('aborted') : route.continue()))
    await content(page).press('Control+End')
    await page.keyboard.type('\nawait wxpay.v3.certificates.get(')
    await expect.poll(() => textOf(said(page))).toBe('没有推导出来：接口列表没有加载成功，继续编辑时会再试。')
    isBlocked = false
    await page.keyboard.type(' ')
    await expect.poll(() => textOf(shown(page))).toContain('certificates->getAsync()')
    expect(await said(page).count()).toBe(0)
  })

  it.each(DEVICES)('on %s, moves nothing when it comes, fits the window, and has no accessibility violation in either colour scheme', async (_, options) => {
    const page = await openFirstPage('/playground', { ...options, reducedMotion: 'reduce' })
    await untilReady(page)
    // Buttons in a row make room for each other.
    expect(await layoutShift(page)).toBeLessThan(0.005)
    expect(await violationsInBothSchemes(page, '.vp-doc')).toEqual([])
    await choose(page, 'transactions/native')
    await expect.poll(() => shown(page).count()).toBe(1)
    await cursorBehind(page, 'total: ')
    await page.keyboard.type('-1 + ')
    await expect.poll(() => textOf(said(page))).toContain('这个值是计算出来的')
    await languages(page).getByText('cURL', { exact: true }).click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    expect(await violationsInBothSchemes(page, '.vp-doc')).toEqual([])
  })

  it('is whole when it is reached without a reload', async () => {
    const page = await openPage(GUIDE)
    await page.getByRole('link', { name: '演练场' }).first().click()
    await expect.poll(() => textOf(verdict(page))).toBe('没有错误')
    await tool(page, '运行').waitFor()
    expect(await tool(page, '完成').count()).toBe(0)
    await choose(page, 'transactions/native')
    await expect.poll(() => textOf(shown(page))).toContain('->native->postAsync([')
    expect(await shown(page).locator('..').getAttribute('aria-label')).toBe('异步纯链式 示例（代码）')
  })

  it('can be read without a script', async () => {
    const page = await openPage('/playground')
    const early = await page.context().newPage()
    await early.route('**/*.js', route => route.abort())
    await early.goto(page.url(), { waitUntil: 'load' })
    expect(await hint(early).isVisible()).toBe(true)
    expect(await shown(early).count()).toBe(0)
    expect(await early.locator('pre[data-live]').innerText()).toContain('import { wxpay } from \'#wxpay\'')
    expect(await early.getByRole('combobox').isDisabled()).toBe(true)
  })

  it('offers the examples of all operations, and checks the one that is chosen', async () => {
    const asked: string[] = []
    const page = await openPage('/playground', DESKTOP, page => page.on('request', request => asked.push(request.url())))
    await expect.poll(() => textOf(verdict(page))).toBe('没有错误')
    expect(await code(page)).toMatch(/^import \{ wxpay \} from '#wxpay'/)
    expect(asked.some(url => url.includes('operations.'))).toBe(false)
    const picker = page.getByRole('combobox', { name: '从接口的示例开始' })
    await picker.click()
    await expect.poll(() => page.getByRole('option').count()).toBe(EXAMPLES)
    expect(await page.getByRole('group', { name: titleOf('/openapi/v3/payscore/'), exact: true }).count()).toBe(1)
    await picker.fill('退款 申请')
    await expect.poll(() => page.getByRole('option').count()).toBeLessThan(EXAMPLES / 10)
    expect(await page.getByRole('option').count()).toBeGreaterThan(0)
    await picker.fill('transactions/native')
    await picker.press('ArrowDown')
    expect(await picker.getAttribute('aria-activedescendant')).toBe(await page.locator('[role=option][aria-selected=true]').getAttribute('id'))
    await picker.press('Enter')
    await expect.poll(() => code(page)).toContain('transactions.native.post({')
    expect(await code(page)).toMatch(/^import \{ wxpay \} from '#wxpay'\n\nconst/)
    await expect.poll(() => textOf(verdict(page))).toBe('没有错误')
    await cursorBehind(page, '  appid')
    await page.keyboard.type('s')
    await expect.poll(() => textOf(problems(page))).toContain('TS2561: ')
    await tool(page, '复制链接').click()
    await expect.poll(() => clipboard(page)).toContain('/playground#edit=1.')
    const other = await openPage(new URL(await clipboard(page)).pathname + new URL(await clipboard(page)).hash)
    await expect.poll(() => code(other)).toContain('  appids: ')
    await expect.poll(() => textOf(called(other))).toBe(titleOf(NATIVE))
    await expect.poll(() => textOf(shown(other))).toContain('\'appids\'')
    await tool(other, '运行').waitFor()
    expect(await violations(other, { part: '.vp-doc' })).toEqual([])
  })

  it('says so if the list does not come', async () => {
    const page = await openPage('/playground', DESKTOP, page => page.route(/operations\.[^/]*json/, route => route.abort('aborted')))
    await page.getByRole('combobox').click()
    await expect.poll(() => page.locator('.ExamplePlayground').getByRole('status').innerText()).toContain('没有加载成功')
  })

  it.each([DESKTOP, PHONE])('fits the window', async (options) => {
    const page = await openLivePage('/playground', options)
    await page.getByRole('combobox').click()
    await expect.poll(() => page.getByRole('option').count()).toBe(EXAMPLES)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    await page.getByRole('combobox').fill('transactions/native')
    expect(await violations(page, { part: '.vp-doc' })).toEqual([])
  })
})
