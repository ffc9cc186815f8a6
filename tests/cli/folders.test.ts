import type { ChildProcess } from 'node:child_process'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import process from 'node:process'
import { stripVTControlCharacters } from 'node:util'
import path from 'pathe'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { assertServable, layoutOf } from '../../.vitepress/project/layout.ts'
import { TIMEOUT_MS } from '../support/limits.ts'
import { DEMO, examplesPage } from '../support/pages.ts'
import { ROOT } from '../support/root.ts'
import { printedBy } from '../support/temporary-project.ts'

let folder: string | undefined
let child: ChildProcess | undefined

afterEach(async () => {
  if (child && child.exitCode === null && child.signalCode === null) {
    child.kill()
    await once(child, 'exit')
  }
  child = undefined
  if (folder !== undefined)
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  folder = undefined
})

/** A copy of this repository's sources in a folder of some name, with a site of one operation. */
function checkout(name: string): string {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'reference-folder-')))
  const root = path.join(folder, name, 'site')
  const made = ['cache', 'dist', 'generated', '.temp'].map(each => path.join(ROOT, '.vitepress', each))
  for (const source of ['.vitepress', 'sandbox', 'package.json', 'snippets/tsconfig.json', 'snippets/wxpay.ts', 'docs/public/favicon.svg'])
    cpSync(path.join(ROOT, source), path.join(root, source), { recursive: true, filter: file => !made.includes(path.normalize(file)) })
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(root, 'node_modules'), 'junction')
  const files = {
    'docs/index.md': '---\ntitle: 首页\ndescription: 演示用的站点。\n---\n\n# 首页\n',
    [DEMO.page]: examplesPage(DEMO.table),
    [DEMO.snippet]: DEMO.call,
  }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
  }
  return root
}

/** Runs a program of the copy, from its folder. */
function run(root: string, ...args: string[]): string {
  return stripVTControlCharacters(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', GITHUB_ACTIONS: '' } }))
}

/** Starts a program of the copy, and waits for what it prints. */
async function start(root: string, args: string[], expected: RegExp): Promise<string> {
  const started = spawn(process.execPath, args, { cwd: root, env: { ...process.env, NO_COLOR: '1' } })
  child = started
  const printed = printedBy(started)
  await vi.waitUntil(() => expected.test(printed()) || started.exitCode !== null, { timeout: TIMEOUT_MS, interval: 50 })
  expect(printed()).toMatch(expected)
  return printed()
}

describe('a project in a folder with a name of any kind', () => {
  it('is checked, built and served by the sandbox: spaces, Chinese, parentheses, brackets, quotes, percent signs', async () => {
    const root = checkout('商户 1 (副本) [b] it\'s 100%25')
    expect(run(root, '.vitepress/cli/run.mjs', 'check')).toContain('2 pages, 1 operation, 1 example: no errors.')
    expect(run(root, '.vitepress/cli/run.mjs', 'build')).toContain('build complete')
    const html = readFileSync(path.join(root, '.vitepress/dist', DEMO.page.replace(/^docs\//, '').replace(/\.md$/, '.html')), 'utf8')
    expect(html).toContain('data-popup=')
    const output = await start(root, ['.vitepress/cli/run.mjs', 'sandbox', '--port', '0'], /privateKey: '[^']*(?:\\'[^']*)*'/)
    const key = /privateKey: 'file:\/\/((?:[^'\\]|\\.)*)'/.exec(output)![1]!.replace(/\\(.)/g, '$1')
    expect(existsSync(key)).toBe(true)
  })

  it('is developed: spaces, Chinese, parentheses', async () => {
    const root = checkout('商户 1 (副本)')
    const output = await start(root, ['node_modules/vitepress/bin/vitepress.js', 'dev', '--host', '127.0.0.1', '--port', '0'], /no errors\./)
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output)![0]
    const page = await fetch(`${url}/openapi${DEMO.path}.md`, { headers: { 'sec-fetch-dest': 'script' } }).then(response => response.text())
    expect(page).toContain('data-popup')
    const theme = await fetch(`${url}/@fs${root.startsWith('/') ? '' : '/'}${encodeURI(root)}/.vitepress/theme/index.ts`)
    expect(theme.status).toBe(200)
  })

  it.each([['#', 'build'], ['#', 'serve'], ['?', 'build'], ['%', 'serve']] as const)('says what cannot be done where Vite takes %s for something else: %s', (character, command) => {
    expect(() => assertServable(layoutOf(`/home/a${character}b/site`), command)).toThrow(`Vite does not take the \`${character}\` in /home/a${character}b/site for part of a path. Move the project`)
  })

  it.each([['%', 'build'], ['(', 'serve'], [' ', 'serve'], ['中', 'serve']] as const)('says nothing of %s: %s', (character, command) => {
    expect(() => assertServable(layoutOf(`/home/a${character}b/site`), command)).not.toThrow()
  })

  it.skipIf(process.platform === 'win32')('ends with that sentence alone, whichever program is started', () => {
    const root = checkout('no #1')
    for (const args of [['.vitepress/cli/run.mjs', 'build'], ['node_modules/vitepress/bin/vitepress.js', 'dev']]) {
      const { status, message } = attempt(() => run(root, ...args))
      expect(status).toBe(1)
      expect(message).toContain(`Vite does not take the \`#\` in ${root} for part of a path. Move the project`)
      expect(message).not.toMatch(/^ {4}at /m)
    }
  })
})

/** How a program fails. */
function attempt(fails: () => string): { status: number, message: string } {
  try {
    return { status: 0, message: fails() }
  }
  catch (error) {
    const { status, stderr } = error as { status: number, stderr: string } // of execFileSync
    return { status, message: stripVTControlCharacters(stderr) }
  }
}
