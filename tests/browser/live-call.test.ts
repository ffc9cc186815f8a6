import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import type { ApiDescription } from '../../.vitepress/model/api-description.ts'
import type { SandboxOptions } from '../../sandbox/server.ts'
import type { ServedSite } from '../support/serve-site.ts'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { RunningSandbox } from '../sandbox/running-sandbox.ts'
import { violations } from '../support/axe.ts'
import { DESKTOP, openLivePage, openPage, permit, PHONE, useBrowser } from '../support/browser.ts'
import { exampleCode, exampleText } from '../support/example-values.ts'
import { ROOT } from '../support/root.ts'
import { serveSite, siteHeaders } from '../support/serve-site.ts'
import { readSite } from '../support/site.ts'

const OPERATION = '/openapi/v3/payscore/permissions/openid/{openid}'
const ENCRYPTED = '/openapi/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund'
const UPLOAD = '/openapi/v3/merchant/media/upload'

/** What the example sends, and what is written in its place. */
const SERVICE = exampleText(OPERATION, 'get', 'service_id')
const [OTHER, THIRD] = [`${SERVICE}9`, `${SERVICE}8`]

let site: ServedSite
let document: ApiDescription
const sandboxes: RunningSandbox[] = []

useBrowser()

beforeAll(async () => {
  // With its policy: the worker and the sandbox have to be let through.
  site = await serveSite(ROOT, siteHeaders(ROOT))
  ;({ reference: { document } } = await readSite())
})

afterEach(async () => {
  await Promise.all(sandboxes.splice(0).map(sandbox => sandbox.close()))
})

afterAll(() => site.close())

/** A sandbox beside the site. */
async function startSandbox(options: Partial<SandboxOptions> = {}): Promise<RunningSandbox> {
  const sandbox = await RunningSandbox.start({ document, origins: [site.url], ...options })
  sandboxes.push(sandbox)
  permit(sandbox.origin)
  return sandbox
}

/**
 * Opens the page of an operation, and its example for editing.
 *
 * @param path the page
 * @param options the device
 * @param open what opens it: `openPage`, where a part is to be stopped that comes once
 */
async function edit(path: string, options: BrowserContextOptions = DESKTOP, open: typeof openLivePage = openLivePage): Promise<Page> {
  const page = await open(`${site.url}${path}`, options)
  await page.locator('.example-tabs .live-edit').first().click()
  await runButton(page).waitFor()
  return page
}

function runButton(page: Page): Locator {
  return page.locator('.live-tools').getByRole('button', { name: '运行' })
}

/** Writes a text in the place of a word of the code. */
async function replace(page: Page, word: string, text: string): Promise<void> {
  await page.locator('.example-tabs .cm-content').getByText(word, { exact: false }).last().dblclick()
  await page.keyboard.insertText(text)
}

/** Runs what is in the editor, at an address. */
async function runAt(page: Page, address: string): Promise<Locator> {
  await page.evaluate(address => localStorage.setItem('reference:sandbox', address), address)
  await runButton(page).click()
  return page.getByRole('region', { name: '在沙箱中运行' })
}

function tab(page: Page, id: string): Locator {
  return page.locator(`.example-tabs .example[data-tab="${id}"]`).first()
}

async function choose(page: Page, name: string): Promise<void> {
  await page.locator('.example-tabs label', { hasText: name }).first().click()
}

/** Whether a part of the page can be used by everybody; the editor has tests of its own. */
async function expectAccessible(page: Page, part: string): Promise<void> {
  expect(await violations(page, { part })).toEqual([])
}

describe('the other tabs of an example that is edited', () => {
  it('follow what is typed, in their colours, are copied as they are shown, and are as before at the end', async () => {
    const page = await edit(OPERATION)
    const original = await tab(page, 'php-sync-chain').locator('pre code').innerHTML()
    await replace(page, SERVICE, OTHER)
    await choose(page, '同步纯链式')
    await expect.poll(() => tab(page, 'php-sync-chain').locator('pre code').innerText()).toContain(`'service_id' => '${OTHER}'`)
    expect(await tab(page, 'php-sync-chain').locator('pre code').innerHTML()).toBe(original.replace(SERVICE, OTHER))
    expect(await tab(page, 'curl').locator('pre code').textContent()).toContain(`service_id=${OTHER}`)
    await tab(page, 'php-sync-chain').hover()
    await tab(page, 'php-sync-chain').locator('button.copy').click()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`'service_id' => '${OTHER}'`)
    await choose(page, 'TypeScript')
    await page.locator('.live-tools').getByRole('button', { name: '完成' }).click()
    expect(await tab(page, 'php-sync-chain').locator('pre code').innerHTML()).toBe(original)
    expect(await page.locator('.live-status, .live-run, .live-run-button').count()).toBe(0)
  })

  it('keep what they showed last while the call cannot be read, and say why and where', async () => {
    const lines = exampleCode(OPERATION, 'get').split('\n')
    const line = lines.findIndex(line => line.includes(`'${SERVICE}'`))
    const column = lines[line]!.indexOf(`'${SERVICE}'`)
    const page = await edit(OPERATION)
    await replace(page, SERVICE, OTHER)
    await expect.poll(() => tab(page, 'curl').locator('pre code').textContent()).toContain(OTHER)
    await replace(page, OTHER, '5\' + \'1')
    await choose(page, 'cURL')
    const status = tab(page, 'curl').getByRole('status')
    await expect.poll(() => status.innerText()).toBe(`没有跟上编辑：第 ${line + 1} 行第 ${column + 1} 列，这个值是计算出来的，其他语言写不出来，请写成字面量。下面是之前的代码。`)
    expect(await tab(page, 'curl').locator('pre code').textContent()).toContain(OTHER)
    await expectAccessible(page, '.example[data-tab="curl"]')
    await choose(page, 'TypeScript')
    await page.locator('.live-tools').getByRole('button', { name: '还原' }).click()
    await choose(page, 'cURL')
    await expect.poll(() => tab(page, 'curl').locator('pre code').textContent()).toContain(SERVICE)
    expect(await status.innerText()).toBe('')
  })
})

describe('an example whose other tabs cannot follow', () => {
  it('says so, and follows once that has passed', async () => {
    permit('follow-worker')
    const page = await edit(OPERATION, DESKTOP, openPage)
    await page.route('**/follow-worker*', route => route.fulfill({ contentType: 'text/javascript', body: 'throw new Error(\'broken\')' }))
    await replace(page, SERVICE, OTHER)
    await choose(page, 'cURL')
    const status = tab(page, 'curl').getByRole('status')
    await expect.poll(() => status.innerText()).toBe('没有跟上编辑：推导其他语言的程序没有启动。下面是之前的代码。')
    await page.unroute('**/follow-worker*')
    await choose(page, 'TypeScript')
    await replace(page, OTHER, THIRD)
    await choose(page, 'cURL')
    await expect.poll(() => tab(page, 'curl').locator('pre code').textContent()).toContain(THIRD)
    expect(await status.innerText()).toBe('')
  })
})

describe('an example that is run', () => {
  it('is answered by the sandbox of this machine, as it is edited, and shown as it went over the wire', async () => {
    const sandbox = await startSandbox()
    const page = await edit(OPERATION)
    await replace(page, SERVICE, OTHER)
    const panel = await runAt(page, sandbox.origin)
    await expect.poll(() => panel.getByRole('status').innerText()).toMatch(/^沙箱应答 200 OK，用时 [\d.]+ 毫秒。应答的签名已用沙箱的平台公钥验过。$/)
    const [request, response] = await panel.locator('pre').allInnerTexts()
    const query = { service_id: OTHER, appid: exampleText(OPERATION, 'get', 'appid') }
    const target = new URL(/^GET (\S+) HTTP\/1\.1$/m.exec(request!)![1]!, sandbox.origin)
    expect(target.pathname).toBe(`/v3/payscore/permissions/openid/${exampleText(OPERATION, 'get', 'openid')}`)
    expect(Object.fromEntries(target.searchParams)).toEqual(query)
    expect(request).toContain('Authorization: WECHATPAY2-SHA256-RSA2048 mchid="')
    expect(response).toContain('Wechatpay-Signature: ')
    expect(response).toContain('"authorization_state"')
    expect(sandbox.calls.map(({ query }) => query)).toEqual([query])
    await expectAccessible(page, '.live-run')
  })

  it('is run by the keyboard alone, and read by it', async () => {
    const sandbox = await startSandbox()
    const page = await edit(OPERATION)
    await page.evaluate(address => localStorage.setItem('reference:sandbox', address), sandbox.origin)
    const editor = page.locator('.example-tabs .cm-content')
    const code = await editor.innerText()
    await editor.focus()
    await page.keyboard.press('Control+Enter')
    const panel = page.getByRole('region', { name: '在沙箱中运行' })
    await expect.poll(() => panel.getByRole('status').innerText()).toContain('200 OK')
    expect(await editor.innerText()).toBe(code)
    await panel.getByRole('textbox', { name: '沙箱地址' }).press('Enter')
    await expect.poll(() => sandbox.calls.length).toBe(2)
    await panel.locator('pre').first().focus()
    expect(await panel.locator('pre').first().evaluate(element => element === element.ownerDocument.activeElement)).toBe(true)
  })

  it.each([['what is encrypted', ENCRYPTED], ['a form', UPLOAD]])('may send %s', async (_, path) => {
    const sandbox = await startSandbox()
    const panel = await runAt(await edit(path), sandbox.origin)
    await expect.poll(() => panel.getByRole('status').innerText()).toMatch(/^沙箱应答 20[04] .*已用沙箱的平台公钥验过/)
    expect(sandbox.calls).toHaveLength(1)
  })

  it('may be refused by the sandbox, which says why', async () => {
    const sandbox = await startSandbox()
    const page = await edit(OPERATION)
    await replace(page, SERVICE, `${SERVICE}', extra: '1`)
    const panel = await runAt(page, sandbox.origin)
    await expect.poll(() => panel.getByRole('status').innerText()).toContain('400 Bad Request')
    expect(await panel.locator('pre').last().innerText()).toContain('PARAM_ERROR')
  })

  it('says which command starts a sandbox, if none answers, and if one does not let the site in', async () => {
    const sandbox = await startSandbox({ origins: [] })
    const page = await edit(OPERATION)
    const command = `npm run sandbox -- --origin ${site.url} --port ${new URL(sandbox.origin).port}`
    const panel = await runAt(page, sandbox.origin)
    await expect.poll(() => panel.getByRole('status').innerText()).toContain('它不让本站调用')
    expect(await panel.locator('.live-run-command code').innerText()).toBe(command)
    await panel.getByRole('button', { name: '复制命令' }).click()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(command)
    await expectAccessible(page, '.live-run')
    await sandbox.close()
    await panel.getByRole('button', { name: '再次运行' }).click()
    await expect.poll(() => panel.getByRole('status').innerText()).toContain('没有沙箱应答')
    expect(await panel.locator('.live-run-command code').innerText()).toBe(command)
  })

  it('asks no address that is not this machine', async () => {
    const page = await edit(OPERATION)
    const panel = await runAt(page, 'http://127.0.0.1.evil.example')
    await expect.poll(() => panel.getByRole('status').innerText()).toBe('127.0.0.1.evil.example 不在本机。运行只会把请求发给你自己机器上的沙箱。')
  })

  it('says so if what runs it does not load', async () => {
    permit('run-panel')
    const page = await edit(OPERATION, DESKTOP, openPage)
    await page.route('**/run-panel*', route => route.abort())
    await runButton(page).click()
    await expect.poll(() => runButton(page).innerText()).toBe('运行（没有加载成功，请再试一次）')
  })

  it('may be any that the playground\'s code calls', async () => {
    const sandbox = await startSandbox()
    const page = await openLivePage(`${site.url}/playground`)
    await runButton(page).waitFor()
    const panel = await runAt(page, sandbox.origin)
    await expect.poll(() => panel.getByRole('status').innerText()).toBe('没有运行：没有调用接口。')
    for (const [words, path] of [['transactions/native', '/v3/pay/transactions/native'], ['GET /v3/certificates', '/v3/certificates']] as const) {
      await page.getByRole('combobox').fill(words)
      await page.getByRole('option').first().click()
      // At once: it does not wait for the other languages.
      await page.locator('.live-example .cm-content').press('Control+Enter')
      // What the run before has come to is shown until this one begins.
      await expect.poll(() => sandbox.calls.at(-1)?.path).toBe(path)
      await expect.poll(() => panel.getByRole('status').innerText()).toContain('200 OK')
    }
    expect(sandbox.calls).toHaveLength(2)
    await expect.poll(() => panel.evaluate(panel => panel.getBoundingClientRect().top < innerHeight / 2)).toBe(true)
    await expectAccessible(page, '.live-run')
    await page.locator('.live-example .cm-content').focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.insertText('\nawait wxpay.v3.certificates.get()')
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => panel.getByRole('status').innerText()).toMatch(/^没有运行：第 \d+ 行第 7 列，调用了第二个接口，只能有一次调用。$/)
    await page.locator('.live-tools').getByRole('button', { name: '还原' }).click()
    await runButton(page).click()
    await expect.poll(() => sandbox.calls.length).toBe(3)
  })

  it('fits a phone', async () => {
    const sandbox = await startSandbox()
    const page = await edit(OPERATION, PHONE)
    const panel = await runAt(page, sandbox.origin)
    await expect.poll(() => panel.getByRole('status').innerText()).toContain('200 OK')
    expect(await page.evaluate(() => window.document.documentElement.scrollWidth)).toBe(390)
  })
})
