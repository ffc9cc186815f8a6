import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openFirstPage, openPage, PHONE, useBrowser } from '../support/browser.ts'
import { exampleText } from '../support/example-values.ts'
import { layoutShift } from '../support/layout-shift.ts'
import { categoryOf, categoryTitles, descriptionOf, titleOf } from '../support/titles.ts'
import { pagesOfProduct, writtenAddresses, writtenNotifications, writtenProducts } from '../support/written-pages.ts'

useBrowser()

describe('an operation', () => {
  const PATH = '/openapi/v3/payscore/permissions/openid/{openid}'
  const SERVICE = exampleText(PATH, 'get', 'service_id')

  it('says its title, description, method and path, in that order', async () => {
    const page = await openPage(PATH)
    const text = await page.locator('.vp-doc').innerText()
    const parts = [titleOf(PATH), descriptionOf(PATH), 'GET', '/v3/payscore/permissions/openid/{openid}', '请求参数', 'TypeScript', '返回字典', '官方文档']
    const places = parts.map(part => text.indexOf(part))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBe(0)
    expect(await page.title()).toBe(`${titleOf(PATH)} | ${await page.locator('.VPNavBarTitle').innerText()}`)
  })

  it('lets its method and its path be copied', async () => {
    const page = await openPage(PATH)
    await page.getByRole('button', { name: '复制请求路径' }).click()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('/v3/payscore/permissions/openid/{openid}')
    expect(await page.getByRole('status').innerText()).toContain('已复制')
    await page.getByRole('button', { name: '复制请求方法' }).click()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('GET')
  })

  it('shows its example in all languages, from the call on, and copies what it shows', async () => {
    const page = await openPage(PATH)
    const group = page.locator('.example-tabs')
    expect(await group.locator('.tabs label').allInnerTexts()).toEqual(['TypeScript', '异步纯链式', '异步声明式', '异步属性式', '同步纯链式', '同步声明式', '同步属性式', 'cURL'])
    expect((await group.locator('code:visible').innerText()).startsWith('const { data } = await wxpay.v3')).toBe(true)
    await group.hover()
    await group.getByRole('button', { name: /复制代码/ }).click()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain(`params: {\n    service_id: '${SERVICE}',`)
    expect(copied).not.toContain('import')
    expect(copied).not.toContain('WellformedResponse')

    await group.getByText('同步声明式').click()
    expect(await group.locator('code:visible').innerText()).toContain('$response = $instance->chain(\'v3/payscore/permissions/openid/{openid}\')->get([')
    await group.getByRole('button', { name: /复制代码/ }).click()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`'service_id' => '${SERVICE}',`)
    await group.locator('label', { hasText: 'cURL' }).click()
    expect(await group.locator('code:visible').first().innerText()).toContain('--header \'Authorization: WECHATPAY2-SHA256-RSA2048')
    await group.locator('a[href="/guide/signature"]').click()
    await page.waitForURL('**/guide/signature')
    await expect.poll(() => page.locator('h1').innerText()).toContain(titleOf('/guide/signature'))
  })

  it('shows an answer and the errors that may come instead', async () => {
    const page = await openPage(PATH)
    expect(JSON.parse(await page.locator('details', { hasText: '返回示例' }).locator('code').innerText())).toMatchObject({ openid: exampleText(PATH, 'get', 'openid'), service_id: SERVICE, authorization_state: 'UNAVAILABLE' })
    await page.getByText('错误码', { exact: true }).first().click()
    expect(await page.locator('.error-codes code').allInnerTexts()).toEqual(expect.arrayContaining(['PARAM_ERROR', 'NO_AUTH', 'SYSTEM_ERROR']))
  })

  it('marks what is required as text, and keeps ids that links can lead to', async () => {
    const page = await openPage(PATH)
    expect(await page.locator('#request tbody tr').first().innerText()).toContain('必填')
    expect(await page.locator('#response tbody tr').first().innerText()).toContain('必返')
    const ids = await page.evaluate(() => Array.from(document.querySelectorAll('[id]'), element => element.id))
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })
})

describe('finding one\'s way', () => {
  const PRODUCT = '/openapi/v3/payscore/'
  const PAGE = '/openapi/v3/payscore/permissions'

  it('marks the page in the sidebar, and leads to its neighbours', async () => {
    const page = await openPage(PAGE)
    const sidebar = page.getByRole('navigation', { name: '侧栏导航' })
    expect(await sidebar.locator('[aria-current=page]').innerText()).toContain(titleOf(PAGE))
    // Its product, those of its category, and the categories; not a thousand others.
    expect(await sidebar.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([titleOf(PRODUCT), categoryOf(PRODUCT), '全部产品'])
    expect(await sidebar.getByRole('link').count()).toBeLessThan(writtenAddresses().length / 10)
    const links = await sidebar.getByRole('link').evaluateAll(all => all.map(link => decodeURI(new URL((link as HTMLAnchorElement).href).pathname)))
    await page.getByRole('navigation', { name: '上一页与下一页' }).getByRole('link', { name: '下一页' }).click()
    await page.waitForURL(({ pathname }) => pathname !== PAGE)
    const next = decodeURI(new URL(page.url()).pathname)
    // The one below it in the sidebar.
    expect(links[links.indexOf(PAGE) + 1]).toBe(next)
    expect(pagesOfProduct(PRODUCT)).toContain(next)
    await expect.poll(() => sidebar.locator('[aria-current=page]').innerText()).toContain(titleOf(next))
  })

  it('opens the sidebar on a phone, and closes it on Escape', async () => {
    const page = await openPage(PAGE, PHONE)
    const sidebar = page.getByRole('navigation', { name: '侧栏导航' })
    expect(await sidebar.isVisible()).toBe(false)
    await page.getByRole('button', { name: '目录' }).tap()
    await sidebar.waitFor()
    // From its top: the page's own link is in view there.
    expect(await sidebar.evaluate(nav => nav.parentElement!.scrollTop)).toBe(0)
    await page.keyboard.press('Escape')
    await sidebar.waitFor({ state: 'hidden' })
  })

  it('leads from the overview through a product to every one of its operations', async () => {
    const [product, order] = ['/openapi/v3/pay/transactions/', '/openapi/v3/pay/transactions/jsapi']
    const page = await openPage('/openapi/')
    const addresses = (entries: string): Promise<string[]> => page.locator(entries).evaluateAll(all => all.map(link => decodeURI(new URL((link as HTMLAnchorElement).href).pathname)).sort())
    expect(await addresses('.product-index li a')).toEqual(writtenProducts().filter(product => pagesOfProduct(product).length > 0).sort())
    expect(await page.locator('.product-index h2').first().innerText()).toContain(categoryTitles()[0])
    await page.locator(`.product-index a[href="${product}"]`, { hasText: titleOf(product) }).click()
    await page.waitForURL(`**${product}`)
    await expect.poll(() => addresses('.operation-index .entries a')).toEqual(pagesOfProduct(product).sort())
    await page.locator(`.operation-index a[href="${order}"]`, { hasText: titleOf(order) }).click()
    await page.waitForURL(`**${order}`)
  })

  it('lists every notification, and shows what one of them holds', async () => {
    const paid = '/webhooks/TRANSACTION.SUCCESS'
    const page = await openPage('/webhooks/')
    const types = page.locator('.operation-index .entries a .path')
    expect((await types.allInnerTexts()).sort()).toEqual(writtenNotifications().sort())
    await page.locator(`.operation-index a[href="${paid}"]`, { hasText: titleOf(paid) }).click()
    await page.waitForURL(`**${paid}`)
    await expect.poll(() => page.locator('h1').innerText()).toContain(titleOf(paid))
    expect(await page.locator('details[open]', { hasText: '解密后的内容' }).innerText()).toContain('"out_trade_no"')
  })

  it('leads from a field of the dictionary to the row of a table', async () => {
    const page = await openPage('/fields/o#out_trade_no')
    const entry = page.locator('#out_trade_no')
    expect(await entry.innerText()).toContain('商户订单号')
    await entry.locator('summary').click()
    await entry.getByRole('link', { name: titleOf('/openapi/v3/pay/transactions/jsapi'), exact: true }).first().click()
    await page.waitForURL(/#request\.out_trade_no$/)
    await expect.poll(() => page.locator('[id="request.out_trade_no"]').innerText()).toContain('out_trade_no')
  })

  it('is painted before its scripts are asked for in earnest', async () => {
    const page = await openPage('/openapi/')
    const scripts = page.locator('script[type=module], link[rel=modulepreload]')
    expect(await scripts.count()).toBeGreaterThan(2)
    expect(await scripts.evaluateAll(elements => elements.map(element => element.getAttribute('fetchpriority')))).not.toContain(null)
  })

  it('is in Chinese', async () => {
    const page = await openPage(PAGE, PHONE)
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
    const labels = await page.evaluate(() => Array.from(document.querySelectorAll('[aria-label], [title]'), element => element.getAttribute('aria-label') ?? element.getAttribute('title') ?? ''))
    expect(labels.filter(label => label && !/\p{Script=Han}/u.test(label))).toEqual([])
  })
})

describe('the language of the examples', () => {
  const PATH = '/openapi/v3/payscore/permissions/openid/{openid}'
  const OTHER = `${PATH}/terminate`
  const shown = (page: Page): Promise<string> => page.locator('.example-tabs code:visible').first().innerText()
  const chosen = (page: Page): Promise<string | null> => page.locator('.example-tabs input:checked').getAttribute('data-tab')

  it('is remembered on another page and after a reload', async () => {
    const page = await openPage(PATH)
    await page.locator('.example-tabs label', { hasText: '同步纯链式' }).click()
    await page.locator(`.SiteSidebar a[href="${OTHER}"]`).click()
    await page.waitForURL(/terminate/)
    await expect.poll(() => shown(page)).toContain('->terminate->post([')
    await expect.poll(() => chosen(page)).toBe('php-sync-chain')
    await page.reload()
    expect(await shown(page)).toContain('->terminate->post([')
    await expect.poll(() => chosen(page)).toBe('php-sync-chain')
  })

  it('is there with the first paint: nothing moves', async () => {
    const page = await openFirstPage(`${PATH}?lang=curl`)
    expect(await layoutShift(page)).toBeLessThan(0.02)
    // What is shown before any script of the site has run.
    const early = await page.context().newPage()
    await early.route('**/*.js', route => route.abort())
    await early.goto(page.url(), { waitUntil: 'domcontentloaded' })
    expect(await early.locator('.example-tabs code:visible').first().innerText()).toContain('curl')
  })

  it('can be carried by a link', async () => {
    const page = await openPage(`${PATH}?lang=php`)
    expect(await shown(page)).toContain('->getAsync([')
    await page.locator('.example-tabs label', { hasText: '同步属性式' }).click()
    // A link to PHP keeps the form of it that the reader likes.
    await page.goto(page.url())
    expect(await shown(page)).toContain('$response = $instance[')
    await page.goto(page.url().replace('lang=php', 'lang=ts'))
    expect(await shown(page)).toContain('await wxpay')
    await page.goto(page.url().replace('lang=ts', 'lang=nothing'))
    expect(await shown(page)).toContain('await wxpay')
  })

  it('is chosen by keyboard', async () => {
    const page = await openPage(PATH)
    await page.locator('.example-tabs input').first().focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => shown(page)).toContain('->getAsync([')
    await expect.poll(() => chosen(page)).toBe('php-async-chain')
  })
})
