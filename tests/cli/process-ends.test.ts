import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import path from 'pathe'
import pidtree from 'pidtree'
import { afterEach, expect, it, vi } from 'vitest'
import { TIMEOUT_MS } from '../support/limits.ts'
import { DEMO } from '../support/pages.ts'
import { ROOT } from '../support/root.ts'
import { printedBy, TemporaryProject } from '../support/temporary-project.ts'

const MESSAGE = /The process that compiles the examples has ended before its work was done, (?:killed by SIGKILL|with exit code \d+)\./

let project: TemporaryProject
let child: ChildProcess | undefined

afterEach(async () => {
  if (child && child.exitCode === null && child.signalCode === null) {
    child.kill()
    await once(child, 'exit')
  }
  project.remove()
})

/** A program of this repository, and what it has printed so far. */
async function start(program: string, args: string[]): Promise<{ child: ChildProcess, printed: () => string }> {
  project = await TemporaryProject.createSite()
  const started = spawn(process.execPath, [path.join(ROOT, program), ...args.map(arg => arg === '<root>' ? project.root : arg)], { cwd: ROOT, env: { ...process.env, NO_COLOR: '1', GITHUB_ACTIONS: '' } })
  child = started
  return { child: started, printed: printedBy(started) }
}

/** Kills the compiler of a program, as soon as it is there. */
async function killCompiler({ pid }: ChildProcess): Promise<number> {
  for (;;) {
    const [compiler] = await pidtree(pid!).catch(() => [])
    if (compiler !== undefined) {
      process.kill(compiler, 'SIGKILL')
      return compiler
    }
    await setTimeout(20)
  }
}

it.each(['check', 'build'])('%s says which process has ended, how, and what to do, and fails', async (command) => {
  const { child, printed } = await start('.vitepress/cli/run.mjs', [command, '--root', '<root>'])
  await killCompiler(child)
  const [code] = await once(child, 'close') as [number]
  expect(code).toBe(1)
  expect(printed()).toMatch(MESSAGE)
  expect(printed()).toMatch(/It wrote nothing to its standard error\.\n.* run the command again\.|Run the command again\./)
  expect(printed()).not.toMatch(/rpc|^ {4}at /m)
})

it('a development server says so, and starts the compiler anew with all that it knew', async () => {
  const { child, printed } = await start('node_modules/vitepress/bin/vitepress.js', ['dev', '<root>', '--host', '127.0.0.1', '--port', '0'])
  await vi.waitUntil(() => printed().includes('no errors.'), { timeout: TIMEOUT_MS, interval: 50 })
  const killed = await killCompiler(child)
  await vi.waitUntil(() => MESSAGE.test(printed()) && printed().includes('It has been started anew.'), { timeout: TIMEOUT_MS, interval: 50 })
  await vi.waitUntil(async () => (await pidtree(child.pid!)).some(pid => pid !== killed), { timeout: TIMEOUT_MS, interval: 50 })

  // It is asked of what was there before, and of what comes.
  project.write(DEMO.snippet, DEMO.call.replace('reason:', 'reasn:'))
  await vi.waitUntil(() => printed().includes(`${DEMO.snippet}:3:72 - error TS2561`), { timeout: TIMEOUT_MS, interval: 50 })
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(printed())![0]
  project.write(DEMO.snippet, DEMO.call)
  await vi.waitUntil(async () => {
    const page = await fetch(`${url}/openapi${DEMO.path}.md`, { headers: { 'sec-fetch-dest': 'script' } }).then(response => response.text())
    return page.includes('data-popup')
  }, { timeout: TIMEOUT_MS, interval: 200 })
  expect(printed()).not.toMatch(/rpc|^ {4}at /m)
  expect(child.exitCode).toBeNull()
})
