import type { ChildProcess } from 'node:child_process'
import type { Browser, Locator, Page } from 'playwright-core'
import type { Screenshot } from './screenshot-list.ts'
import { Buffer } from 'node:buffer'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { stripVTControlCharacters } from 'node:util'
import path from 'pathe'
import pc from 'picocolors'
import { chromium } from 'playwright-core'
import { UserError } from '../../diagnostics/user-error.ts'
import { ownPath } from '../../files/own-path.ts'
import { SCREENSHOT_SCALE, SCREENSHOTS } from '../../markdown/screenshots.ts'
import { CHROMIUM_FLAGS, findChromium } from '../setup/chromium.mjs'
import { ansiHtml } from './ansi-html.ts'
import { EXAMPLE, EXAMPLE_PATH, EXAMPLE_PROJECT, SCREENSHOT_LIST } from './screenshot-list.ts'

export interface ScreenshotsOptions {
  root: string
  /** Tell which pictures would change, and change none. */
  dryRun: boolean
}

const SCHEMES = ['light', 'dark'] as const

/** Of a picture's pixels, how many may look a little different, as letters do from one browser to the next. */
const TOLERANCE = 0.005

/** Of WebP, from 0 to 100. */
const QUALITY = 55

/** How wide and high the window is, in points. */
const WINDOW = { width: 860, height: 540 }

/**
 * Makes the pictures of the guide from its own example, in a project that has nothing
 * else. One that looks as it did keeps its file.
 *
 * @returns the exit code
 * @throws {UserError} if there is no browser to make them with
 */
export async function screenshotsCommand({ root, dryRun }: ScreenshotsOptions): Promise<number> {
  const executablePath = findChromium()
  if (!executablePath)
    throw new UserError('There is no Chromium. Install one, or set CHROMIUM_PATH to it.')
  const folder = path.join(path.resolve(root), 'docs/public', SCREENSHOTS)
  await mkdir(folder, { recursive: true })
  const project = await createProject(path.resolve(root))
  const server = await DevServer.start(path.resolve(root), project)
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS, '--font-render-hinting=none', '--hide-scrollbars'] })
  try {
    for (const screenshot of SCREENSHOT_LIST) {
      await writeFile(path.join(project, EXAMPLE.snippet.file), screenshot.shows === 'overlay' || screenshot.shows === 'terminal' ? EXAMPLE.brokenSnippet : EXAMPLE.snippet.text)
      const report = screenshot.shows === 'terminal' ? await runCheck(path.resolve(root), project) : ''
      for (const scheme of SCHEMES) {
        const file = path.join(folder, `${screenshot.name}.${scheme}.webp`)
        const state = await updatePicture(browser, file, dryRun, page => take(page, screenshot, { url: server.url, project, report }), scheme)
        process.stdout.write(`${state === 'unchanged' ? pc.gray('–') : pc.green('✓')} ${path.relative(path.resolve(root), file)}: ${state}\n`)
      }
    }
    return 0
  }
  finally {
    await browser.close()
    await server.stop()
    await rm(project, { recursive: true, force: true })
  }
}

/** Makes a picture, and writes it if it looks otherwise than before. */
async function updatePicture(browser: Browser, file: string, dryRun: boolean, take: (page: Page) => Promise<Buffer>, colorScheme: 'light' | 'dark'): Promise<'new' | 'changed' | 'unchanged'> {
  const context = await browser.newContext({ viewport: WINDOW, deviceScaleFactor: SCREENSHOT_SCALE, colorScheme, reducedMotion: 'reduce', locale: 'zh-CN' })
  try {
    const page = await context.newPage()
    const picture = await take(page)
    const before = await readFile(file).catch(() => undefined)
    if (before && await looksAlike(page, before, picture))
      return 'unchanged'
    if (!dryRun)
      await writeFile(file, picture)
    return before ? 'changed' : 'new'
  }
  finally {
    await context.close()
  }
}

interface Scene {
  url: string
  /** Absolute path of the project, which no picture shows. */
  project: string
  /** What `check` has printed, with its colours. */
  report: string
}

async function take(page: Page, { shows }: Screenshot, { url, project, report }: Scene): Promise<Buffer> {
  if (shows === 'page')
    await page.setViewportSize({ width: 1120, height: 700 })
  await page.goto(`${url}/openapi${EXAMPLE_PATH}`, { waitUntil: 'load' })
  await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}))
  await page.addStyleTag({ content: '*, *::before, *::after { transition: none !important; animation: none !important; caret-color: transparent !important }' })
  await page.evaluate(() => document.fonts.ready)
  switch (shows) {
    case 'terminal':
      return takeTerminal(page, report.replaceAll(`${project}/`, ''))
    case 'overlay': {
      const overlay = page.locator('vite-error-overlay')
      await overlay.waitFor({ state: 'attached', timeout: 20_000 })
      await overlay.evaluate(hidePath, `${project}/`)
      return capture(page, { x: 0, y: 0, ...WINDOW })
    }
    case 'hover': {
      const example = page.locator('.vp-block.example:visible, div[class*=language-]:visible').first()
      await page.locator('.twoslash-hover', { hasText: /^remind_id$/ }).first().hover()
      const popup = page.locator('.popup-panel:visible')
      await popup.waitFor()
      await setTimeout(500)
      return capture(page, await around(page, [example, popup]))
    }
    case 'page':
      await page.locator('.twoslash-hover').first().waitFor()
      await setTimeout(500)
      return capture(page, { x: 0, y: 0, width: 1120, height: 700 })
  }
}

/** Shows what a terminal shows, as the site shows code. */
async function takeTerminal(page: Page, report: string): Promise<Buffer> {
  await page.evaluate((html) => {
    const terminal = document.createElement('pre')
    terminal.id = 'terminal'
    terminal.style.cssText = 'position: fixed; z-index: 10000; inset: 0 auto auto 0; margin: 0; padding: 18px 22px; font: 13px/1.6 var(--vp-font-family-mono); color: var(--vp-c-text-1); background: var(--vp-c-bg-alt); white-space: pre-wrap; overflow-wrap: anywhere; box-sizing: border-box; width: 100%'
    terminal.innerHTML = html
    document.querySelector('vite-error-overlay')?.remove()
    document.body.append(terminal)
  }, ansiHtml(report.trimEnd()))
  return capture(page, await around(page, [page.locator('#terminal')], 0))
}

/** Takes the path of a project out of all texts of an overlay. Runs in the page. */
function hidePath(overlay: Element, hidden: string): void {
  const walker = document.createTreeWalker(overlay.shadowRoot!, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    node.textContent = node.textContent!.replaceAll(hidden, '')
}

interface Clip { x: number, y: number, width: number, height: number }

/** The part of a page that holds elements, with some space around them. */
async function around(page: Page, elements: readonly Locator[], space = 12): Promise<Clip> {
  const boxes = (await Promise.all(elements.map(element => element.boundingBox()))).filter(box => box !== null)
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)) - space, Math.min(...boxes.map(({ y }) => y)) - space]
  const [right, bottom] = [Math.max(...boxes.map(({ x, width }) => x + width)) + space, Math.max(...boxes.map(({ y, height }) => y + height)) + space]
  const { x, y } = await page.evaluate(() => ({ x: scrollX, y: scrollY }))
  const at = { x: Math.floor(Math.max(0, left)), y: Math.floor(Math.max(0, top)) }
  // In whole points, or the picture would have half of one.
  return { x: Math.round(at.x + x), y: Math.round(at.y + y), width: Math.ceil(right - at.x), height: Math.ceil(bottom - at.y) }
}

async function capture(page: Page, clip: Clip): Promise<Buffer> {
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY, clip: { ...clip, scale: SCREENSHOT_SCALE }, captureBeyondViewport: true })
  return Buffer.from(data, 'base64')
}

/** Whether two pictures look alike to a person. */
async function looksAlike(page: Page, before: Buffer, after: Buffer): Promise<boolean> {
  if (before.equals(after))
    return true
  const [a, b] = [before, after].map(picture => `data:image/webp;base64,${picture.toString('base64')}`) as [string, string]
  await page.goto('about:blank')
  const different = await page.evaluate(async ([a, b]) => {
    const read = async (url: string): Promise<ImageData> => {
      const image = new Image()
      image.src = url
      await image.decode()
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!
      canvas.drawImage(image, 0, 0)
      return canvas.getImageData(0, 0, image.width, image.height)
    }
    const [one, other] = [await read(a), await read(b)]
    if (one.width !== other.width || one.height !== other.height)
      return 1
    let count = 0
    for (let i = 0; i < one.data.length; i += 4) {
      if ([0, 1, 2].some(channel => Math.abs(one.data[i + channel]! - other.data[i + channel]!) > 32))
        count++
    }
    return count / (one.data.length / 4)
  }, [a, b] as const)
  return different <= TOLERANCE
}

/** A project in a temporary folder, with the example alone, on the sources of this one. */
async function createProject(root: string): Promise<string> {
  const project = ownPath(await realpath(await mkdtemp(path.join(tmpdir(), 'reference-screenshots-'))))
  await symlink(path.join(root, 'node_modules'), path.join(project, 'node_modules'), 'junction')
  const files = {
    ...EXAMPLE_PROJECT,
    '.vitepress/config.ts': `import { siteConfig } from ${JSON.stringify(path.join(root, '.vitepress/site-config.ts'))}\nexport default siteConfig({ root: ${JSON.stringify(project)} })\n`,
    '.vitepress/theme/index.ts': `export { default } from ${JSON.stringify(path.join(root, '.vitepress/theme/index.ts'))}\n`,
  }
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(project, file)), { recursive: true })
    await writeFile(path.join(project, file), text)
  }
  for (const file of ['package.json', 'snippets/tsconfig.json', 'snippets/wxpay.ts'])
    await cp(path.join(root, file), path.join(project, file))
  return project
}

/** What `check` prints to a terminal of that project. */
async function runCheck(root: string, project: string): Promise<string> {
  const { NO_COLOR: _, ...env } = process.env
  const child = spawn(process.execPath, [path.join(root, '.vitepress/cli/run.mjs'), 'check', '--root', project], { cwd: root, env: { ...env, FORCE_COLOR: '1', GITHUB_ACTIONS: '' } })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', chunk => output += chunk)
  await once(child, 'close')
  return output
}

/** The development server of a project. */
class DevServer {
  private readonly child: ChildProcess
  readonly url: string

  private constructor(child: ChildProcess, url: string) {
    this.child = child
    this.url = url
  }

  static async start(root: string, project: string): Promise<DevServer> {
    const child = spawn(process.execPath, [path.join(root, 'node_modules/vitepress/bin/vitepress.js'), 'dev', project, '--host', '127.0.0.1', '--port', '0'], { cwd: root, env: { ...process.env, NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', chunk => output += stripVTControlCharacters(String(chunk)))
    for (let waited = 0; waited < 600; waited++) {
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0]
      if (url !== undefined)
        return new DevServer(child, url)
      if (child.exitCode !== null)
        break
      await setTimeout(100)
    }
    child.kill()
    throw new Error(`The development server has not started.\n${output}`)
  }

  async stop(): Promise<void> {
    if (this.child.exitCode === null && this.child.kill())
      await once(this.child, 'exit')
  }
}
