import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { DESKTOP, openPage, PHONE, useBrowser } from '../support/browser.ts'

const ORDER = '/openapi/v3/pay/transactions/jsapi'
const NOTIFICATION = '/webhooks/TRANSACTION.SUCCESS'
const ERRORS = '/openapi/v3/payscore/permissions/openid/{openid}'
const SMALL: BrowserContextOptions = { ...PHONE, viewport: { width: 320, height: 640 } }

useBrowser()

describe('a table of fields on a phone', () => {
  it.each([['390', PHONE, ORDER], ['320', SMALL, NOTIFICATION]])('shows name, type and marks in a line and the description below, at %s px', async (_, device, path) => {
    const page = await openPage(path, device)
    const fields = await page.locator('#request tbody tr').evaluateAll(rows => (rows as HTMLTableRowElement[]).map(({ cells }) => {
      const [name, type, description] = Array.from(cells, (cell) => {
        const { left, right, top, bottom } = cell.getBoundingClientRect()
        return { left, right, top, bottom }
      })
      return { text: cells[0]!.innerText, name: name!, type: type!, description: description! }
    }))
    expect(fields.length).toBeGreaterThan(20)
    const { width } = device.viewport!
    for (const { text, name, type, description } of fields) {
      expect(description.top, text).toBeGreaterThanOrEqual(Math.max(name.bottom, type.bottom))
      expect(description.left, text).toBe(name.left)
      expect([name, type, description].every(({ left, right }) => left >= 0 && right <= width), text).toBe(true)
      // To the end of the line, however deep.
      expect(description.right, text).toBeGreaterThan(width - 48)
    }
    const [first] = fields
    expect(first!.type.top).toBeLessThan(first!.name.bottom)
    expect(first!.type.left).toBeGreaterThan(first!.name.right)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    expect(await page.locator('.im-table-frame').evaluateAll(frames => frames.every(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth))).toBe(true)
  })

  it('says what it is, and what is required, as text', async () => {
    const page = await openPage(ORDER, PHONE)
    expect(await page.locator('#request th').first().innerText()).toBe('请求参数')
    expect((await page.locator('#request th').first().boundingBox())!.width).toBeGreaterThan(300)
    const mark = page.locator('tr:has([id="request.amount.total"]) .im-required')
    expect(await mark.innerText()).toBe('必填')
  })

  it('shows how deep a field lies, by its place and by lines', async () => {
    const page = await openPage(ORDER, PHONE)
    const place = (id: string): Promise<{ left: number, lines: number }> => page.locator(`[id="request.${id}"]`).evaluate(cell => ({
      left: cell.getBoundingClientRect().left,
      lines: Number.parseFloat(getComputedStyle(cell.parentElement!, '::before').width),
    }))
    const [amount, detail, goods, quantity] = [await place('amount'), await place('detail'), await place('detail.goods_detail'), await place('detail.goods_detail.quantity')]
    expect(amount.left).toBe(detail.left)
    expect(goods.left).toBeGreaterThan(detail.left)
    expect(quantity.left).toBeGreaterThan(goods.left)
    expect([goods.lines / detail.lines, quantity.lines / detail.lines]).toEqual([2, 3])
  })

  it('folds what is under a field', async () => {
    const page = await openPage(ORDER, PHONE)
    const below = page.locator('tr:has([id="request.amount.total"])')
    await page.getByRole('button', { name: 'amount 的下级字段', exact: true }).tap()
    expect(await below.isVisible()).toBe(false)
    await page.getByRole('button', { name: 'amount 的下级字段', exact: true }).tap()
    expect(await below.isVisible()).toBe(true)
  })

  it('lets the link of a field be copied, over no other text', async () => {
    const page = await openPage(ORDER, PHONE)
    const link = page.getByRole('link', { name: '字段 amount.total 的链接' })
    const overlaps = await page.locator('#request tbody tr').evaluateAll(rows => rows.flatMap((row) => {
      const link = row.querySelector('.field-link')?.getBoundingClientRect()
      const range = document.createRange()
      return Array.from(row.querySelectorAll('td')).filter((cell) => {
        range.selectNodeContents(cell)
        return link && Array.from(range.getClientRects()).some(({ right, top, bottom, width }) => width > 0 && right > link.left + 1 && right < link.left - 1 && top < link.bottom && bottom > link.top)
      }).map(cell => cell.innerText)
    }))
    expect(overlaps).toEqual([])
    await link.tap()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/#request\.amount\.total$/)
    await page.locator('tr.is-target:has([id="request.amount.total"])').waitFor()
  })

  it('marks the field that the address leads to, and the one whose place in the example is tapped', async () => {
    const page = await openPage(`${ORDER}#request.scene_info.store_info.id`, PHONE)
    const target = page.locator('tr.is-target')
    await target.waitFor()
    const plain = await page.locator('#request tbody tr').first().evaluate(row => getComputedStyle(row).backgroundColor)
    expect(await target.evaluate(row => getComputedStyle(row).backgroundColor)).not.toBe(plain)
    await expect.poll(() => target.evaluate(row => row.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0)
    await expect.poll(() => target.evaluate(row => row.getBoundingClientRect().top)).toBeLessThan(844)
    const linked = (): Promise<string[]> => page.locator('tr.is-linked td:first-child').evaluateAll(cells => cells.map(({ id }) => id))
    // What marks them is loaded with the first; each tap gives the focus to the block of code as well.
    for (const [name, row] of [['openid', 'request.payer.openid'], ['appid', 'request.appid'], ['openid', 'request.payer.openid']]) {
      await page.locator('.example-tabs code:visible [data-popup]', { hasText: new RegExp(`^${name}$`) }).tap()
      await expect.poll(linked).toEqual([row])
      await page.locator('h1').tap()
      await expect.poll(linked).toEqual([])
    }
    await page.locator('.example-tabs code:visible [data-popup]', { hasText: /^openid$/ }).tap()
    await expect.poll(() => page.locator('tr.is-linked').evaluate(row => getComputedStyle(row).backgroundColor)).not.toBe(plain)
  })

  it('is laid out so without a script, and nothing moves when it comes', async () => {
    const page = await openPage(ORDER, PHONE)
    const places = (page: Page): Promise<number[]> => page.locator('#request tr').evaluateAll(rows => rows.map(row => row.getBoundingClientRect().top))
    const early = await page.context().newPage()
    await early.route('**/*.js', route => route.abort())
    await early.goto(page.url(), { waitUntil: 'load' })
    expect(await places(early)).toEqual(await places(page))
  })
})

describe('to those who hear it, a table', () => {
  /** The tables of a page as the browser tells them: name, then the name and number of cells of each row. */
  async function heardTables(page: Page): Promise<{ name: string, headers: string[], rows: number[] }[]> {
    const session = await page.context().newCDPSession(page)
    const { nodes } = await session.send('Accessibility.getFullAXTree')
    const byId = new Map(nodes.map(node => [node.nodeId, node]))
    type Node = typeof nodes[number]
    const role = (node: Node): string => String(node.role?.value)
    const below = (node: Node, wanted: string[]): Node[] => (node.childIds ?? [])
      .flatMap(id => byId.get(id) ?? [])
      .flatMap(child => wanted.includes(role(child)) ? [child] : below(child, wanted))
    return nodes.filter(node => role(node) === 'table').map((table) => {
      const rows = below(table, ['row'])
      return {
        name: String(table.name?.value),
        headers: below(rows[0]!, ['columnheader']).map(header => String(header.name?.value)),
        rows: rows.slice(1).map(row => below(row, ['cell']).length),
      }
    })
  }

  it.each([['desktop', DESKTOP], ['phone', PHONE]])('is one on a %s, with rows, cells and headers', async (_, device) => {
    const page = await openPage(ERRORS, device)
    await page.getByText('错误码', { exact: true }).first().click()
    const rows = (selector: string): Promise<number> => page.locator(`${selector} tbody tr`).count()
    const full = async (selector: string): Promise<number[]> => Array.from({ length: await rows(selector) }, () => 3)
    expect(await heardTables(page)).toEqual([
      { name: '请求参数', headers: ['请求参数', '类型', '描述'], rows: await full('#request') },
      { name: '返回字典', headers: ['返回字典', '类型', '描述'], rows: await full('#response') },
      { name: '错误码', headers: ['状态码', '错误码', '说明'], rows: await full('.error-codes') },
    ])
  })

  it('says so itself, for browsers that go by how it is laid out', async () => {
    const page = await openPage(ERRORS, PHONE)
    const roles = await page.locator('#request').evaluate(table => [table, ...table.querySelectorAll('thead, tbody, tr, th, td')].map(part => part.getAttribute('role')))
    expect(new Set(roles)).toEqual(new Set(['table', 'rowgroup', 'row', 'columnheader', 'cell']))
  })
})

describe('other tables', () => {
  it('shows an error on a phone with its meaning below it', async () => {
    const page = await openPage(ERRORS, PHONE)
    await page.getByText('错误码', { exact: true }).first().click()
    const [status, code, meaning] = await page.locator('.error-codes tbody tr').first().locator('td').evaluateAll(cells => cells.map(cell => cell.getBoundingClientRect().toJSON() as DOMRect))
    expect(code!.left).toBeGreaterThan(status!.right)
    expect(meaning!.top).toBeGreaterThanOrEqual(code!.bottom)
    expect(meaning!.left).toBe(status!.left)
  })

  it('scrolls a table of a guide inside itself where it is too wide, by keyboard too', async () => {
    const page = await openPage('/guide/getting-started', SMALL)
    const table = page.getByRole('table').first()
    const { inner, outer } = await table.evaluate(({ scrollWidth, clientWidth }) => ({ inner: scrollWidth, outer: clientWidth }))
    expect(inner).toBeGreaterThan(outer)
    expect(outer).toBeLessThanOrEqual(320)
    // The page's script lets it have the focus.
    await expect.poll(async () => {
      await table.focus()
      await page.keyboard.press('ArrowRight')
      return table.evaluate(element => element.scrollLeft)
    }).toBeGreaterThan(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  })
})

describe('the tabs of an example', () => {
  it.each([['1920', { viewport: { width: 1920, height: 1080 } }], ['1440', DESKTOP], ['768', { viewport: { width: 768, height: 1024 } }], ['390', PHONE], ['320', SMALL]])('are whole at %s px, all eight of them', async (_, device) => {
    const page = await openPage(ORDER, device)
    const strip = page.locator('.example-tabs .tabs')
    const { left, right } = await strip.evaluate(element => element.getBoundingClientRect().toJSON() as DOMRect)
    const labels = await strip.locator('label').evaluateAll(elements => elements.map(element => element.getBoundingClientRect().toJSON() as DOMRect))
    expect(labels).toHaveLength(8)
    expect(labels.filter(label => label.left < left || label.right > right)).toEqual([])
    expect(await strip.evaluate(element => element.scrollWidth <= element.clientWidth)).toBe(true)
  })
})
