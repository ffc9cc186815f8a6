import type { ChildProcess } from 'node:child_process'
import type { Page } from 'playwright-core'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { stripVTControlCharacters } from 'node:util'
import path from 'pathe'
import pidtree from 'pidtree'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { DESKTOP, openPage, stay, useBrowser } from '../support/browser.ts'
import { TIMEOUT_MS } from '../support/limits.ts'
import { DEMO, examplesPage, snippetPage } from '../support/pages.ts'
import { ROOT } from '../support/root.ts'
import { siteConfigFile, TemporaryProject, themeFile } from '../support/temporary-project.ts'

const { path: PATH, page: PAGE, snippet: SNIPPET, table: TABLE, call: CALL } = DEMO

const CONFIG = siteConfigFile()

let project: TemporaryProject
let server: ChildProcess
let output = ''
let url = ''

useBrowser()

beforeAll(async () => {
  project = await TemporaryProject.create({
    '.vitepress/config.ts': CONFIG,
    '.vitepress/theme/index.ts': themeFile(),
    'docs/public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
    'docs/index.md': '---\ntitle: 首页\n---\n\n# 首页\n',
    'docs/guide/first.md': '---\ntitle: 第一次\n---\n\n# 第一次\n\n```ts twoslash\nimport { wxpay } from \'#wxpay\'\n// ---cut---\nawait wxpay.v3.demo.users._openid_.terminate.post({ reason: \'退订\' }, { openid: \'o1\' })\n```\n',
    [PAGE]: snippetPage(PATH, TABLE),
    [SNIPPET]: CALL,
  })
  server = spawn(process.execPath, [path.join(ROOT, 'node_modules/vitepress/bin/vitepress.js'), 'dev', project.root, '--host', '127.0.0.1', '--port', '0'], { cwd: ROOT, env: { ...process.env, NO_COLOR: '1' } })
  server.stdout!.setEncoding('utf8').on('data', chunk => output += stripVTControlCharacters(String(chunk)))
  server.stderr!.setEncoding('utf8').on('data', chunk => output += stripVTControlCharacters(String(chunk)))
  url = await vi.waitUntil(() => /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0], { timeout: TIMEOUT_MS })
})

afterAll(async () => {
  if (server.exitCode === null) {
    server.kill()
    await once(server, 'exit')
  }
  project.remove()
})

/** Opens a page that is told of changes from now on; what changes before it is connected, it never hears of. */
async function openDeveloped(address: string): Promise<Page> {
  let connected: Promise<unknown> | undefined
  const page = await openPage(`${url}${address}`, DESKTOP, (page) => {
    connected = page.waitForEvent('console', message => message.text().includes('[vite] connected'))
  })
  await connected
  return page
}

/** What has been printed since a point in time. */
function printed(since: number): string {
  return output.slice(since)
}

describe('while the site is being developed', () => {
  it('shows nothing of the files that only a build writes, and copies examples all the same', async () => {
    const page = await openDeveloped(`/openapi${PATH}`)
    await page.locator('.twoslash-hover').first().waitFor()
    expect(await page.locator('.PageTools a').count()).toBe(0)
    await page.getByRole('button', { name: '复制为' }).click()
    // What an author shows by hand.
    await expect.poll(() => page.getByRole('menuitem').allInnerTexts()).toEqual(['TypeScript'])
    await page.getByRole('menuitem').click()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('terminate.post({ reason: \'退订\' }')
    await page.goto(`${url}/guide/first`)
    await page.locator('.twoslash-hover').first().waitFor()
    expect(await page.locator('.PageTools').count()).toBe(0)
  })

  it('tells of a mistake in a snippet in the terminal and over the page, until it is mended', async () => {
    const page = await openDeveloped(`/openapi${PATH}`)
    const overlay = page.locator('vite-error-overlay')
    await page.locator('.twoslash-hover').first().waitFor()
    const since = output.length
    project.write(SNIPPET, CALL.replace('reason:', 'reasn:'))
    await overlay.waitFor()
    expect(await overlay.locator('.stack').innerText()).toContain('error TS2561')
    await expect.poll(() => printed(since)).toContain(`${SNIPPET}:3:72 - error TS2561`)

    // A change elsewhere does not make it go away.
    project.write('docs/index.md', '---\ntitle: 首页\n---\n\n# 又一个首页\n')
    await expect.poll(() => fetch(`${url}/index.md`, { headers: { 'sec-fetch-dest': 'script' } }).then(response => response.text())).toContain('又一个首页')
    await stay(page, 500)
    expect(await overlay.count()).toBe(1)

    project.write(SNIPPET, CALL)
    await overlay.waitFor({ state: 'detached' })
    await expect.poll(() => printed(since)).toContain('no errors')
  })

  it('reads the whole of a file that was still being written when it was told of', async () => {
    const page = await openDeveloped(`/openapi${PATH}`)
    const shown = (): Promise<string> => page.evaluate(() => document.body.innerText)
    await expect.poll(shown).toContain('退订')
    for (const gap of [10, 20, 30, 40]) {
      project.write(SNIPPET, '')
      await setTimeout(gap)
      project.write(SNIPPET, CALL.replace('退订', `隔了${gap}毫秒`))
      await expect.poll(shown).toContain(`隔了${gap}毫秒`)
    }
    project.write(SNIPPET, CALL)
    await expect.poll(shown).toContain('退订')
  })

  it('changes the types of the examples when a table changes, on its page and on others', async () => {
    const page = await openDeveloped('/guide/first')
    const overlay = page.locator('vite-error-overlay')
    await page.locator('.twoslash-hover').first().waitFor()
    const since = output.length
    project.write(PAGE, snippetPage(PATH, TABLE.replace('string | 撤销原因', '`A` \\| `B` | 为何撤销')))
    await overlay.waitFor()
    const report = await overlay.locator('.stack').innerText()
    expect(report).toContain('docs/guide/first.md:10')
    expect(report).toContain(`${SNIPPET}:3`)
    expect(report).toContain('reason {data-required data-indent=1} | `A` \\| `B` | 为何撤销')
    await expect.poll(() => page.locator('.twoslash-error-line').count()).toBe(1)

    project.write(PAGE, snippetPage(PATH, TABLE.replace('撤销原因', '为何撤销')))
    await overlay.waitFor({ state: 'detached' })
    await expect.poll(() => page.locator('.twoslash-error-line').count()).toBe(0)
    await expect.poll(async () => {
      await page.mouse.move(0, 0)
      await page.locator('.twoslash-hover', { hasText: /^reason$/ }).hover()
      await stay(page, 300)
      return (await page.locator('.popup-panel').allInnerTexts()).join()
    }).toContain('为何撤销')
    expect(printed(since)).not.toContain('restart')
    expect(readFileSync(path.join(project.root, '.vitepress/generated/wechatpay/v3/demo.d.ts'), 'utf8')).toContain('为何撤销')
  })

  it('takes a page and a snippet that come, and forgets those that go', async () => {
    const page = await openDeveloped('/')
    const other = '/v3/demo/ping'
    project.write(`snippets/openapi${other}.post.ts`, 'import { wxpay } from \'#wxpay\'\n// ---cut---\nawait wxpay.v3.demo.ping.post({ level: 1 })\n')
    project.write(`docs/openapi${other}.md`, snippetPage(other, '| json {data-required} | object | 请求正文\n| level {data-required data-indent=1} | integer | 等级'))
    await vi.waitUntil(async () => {
      await page.goto(`${url}/openapi${other}`)
      return page.locator('.twoslash-hover', { hasText: 'level' }).waitFor({ timeout: 10_000 }).then(() => true, () => false)
    }, { timeout: TIMEOUT_MS })

    // Nobody looks meanwhile: a page that reloads while it is being closed may hang.
    await page.goto('about:blank')
    const since = output.length
    project.delete(`docs/openapi${other}.md`)
    await expect.poll(() => printed(since)).toContain(`snippets/openapi${other}.post.ts:1:1 - warning`)
    project.delete(`snippets/openapi${other}.post.ts`)
    await expect.poll(() => printed(since)).toContain('3 pages, 1 operation, 2 examples: no errors.')
  })

  it('derives all languages again when a snippet changes, and shows a scene that comes', async () => {
    const page = await openDeveloped(`/openapi${PATH}?lang=curl`)
    project.write(PAGE, examplesPage(TABLE))
    const shown = page.locator('.example-tabs code:visible').first()
    await expect.poll(() => shown.innerText()).toContain('"reason": "退订"')
    project.write(SNIPPET, CALL.replace('退订', '不再需要'))
    await expect.poll(() => shown.innerText()).toContain('"reason": "不再需要"')
    project.write(SNIPPET.replace('.post.', '.post.retail.'), `/** 零售 */\n${CALL}`)
    await page.locator('.example-scenes label', { hasText: '零售' }).click()
    // The operation itself stands before its scenes.
    expect(await page.locator('.example-scenes > .tabs label').allInnerTexts()).toEqual(['通用', '零售'])
    await expect.poll(() => page.locator('.example-scene:visible code:visible').first().innerText()).toContain('"reason": "退订"')
  })

  it('lets an example be edited, and checks it against the tables as they are', async () => {
    project.write(PAGE, examplesPage(TABLE))
    const page = await openDeveloped('/guide/first')
    const verdict = page.locator('.live-example .verdict')
    await page.locator('.twoslash-hover').first().hover()
    await page.getByRole('button', { name: '编辑示例' }).click()
    await expect.poll(() => verdict.textContent().catch(() => '')).toBe('没有错误')
    await page.locator('.live-example .cm-content').press('Control+End')
    await page.keyboard.type('\nawait wxpay.v3.demo.users._openid_.terminate.post({ reason: 1 }, { openid: \'o1\' })')
    await expect.poll(() => verdict.textContent()).toContain('TS2322: Type \'number\' is not assignable to type \'string\'.')

    // Other languages follow, and nothing of it is found so late that the page reloads.
    await page.goto(`${url}/openapi${PATH}?lang=ts`)
    await page.locator('.example-tabs .twoslash-hover').first().hover()
    await page.getByRole('button', { name: '编辑示例' }).first().click()
    await expect.poll(() => verdict.textContent().catch(() => '')).toBe('没有错误')
    await page.locator('.live-example .cm-content').press('Control+Home')
    await page.keyboard.type('// 注释\n')
    await page.getByRole('button', { name: '运行' }).waitFor()
    await page.locator('.live-example .cm-content').press('Control+a')
    await page.keyboard.insertText('await wxpay.v3.demo.users._openid_.terminate.post({ reason: \'另有原因\' }, { openid: \'o1\' })')
    await page.locator('.example-tabs label', { hasText: 'cURL' }).first().click()
    await expect.poll(() => page.locator('.example-tabs code:visible').first().innerText()).toContain('另有原因')
    expect(output).not.toContain('optimized dependencies changed')
  })

  // The last test: the server comes back at another address.
  it('ends the compiler of the configuration that has been changed', async () => {
    const before = await pidtree(server.pid!)
    const since = output.length
    project.write('.vitepress/config.ts', `${CONFIG}// changed\n`)
    await vi.waitUntil(() => /restarting server[\s\S]*Local:/.test(printed(since)), { timeout: TIMEOUT_MS })
    await expect.poll(async () => (await pidtree(server.pid!)).length).toBe(before.length)
    expect(await pidtree(server.pid!)).not.toEqual(before)
  })
})
