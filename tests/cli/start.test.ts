import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import path from 'pathe'
import pidtree from 'pidtree'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ProcessFailure } from '../../.vitepress/processes/process-failure.ts'
import { TIMEOUT_MS } from '../support/limits.ts'
import { ROOT } from '../support/root.ts'
import { printedBy, TemporaryProject } from '../support/temporary-project.ts'

let project: TemporaryProject
let child: ChildProcess | undefined
/** All processes that have been started. */
let pids: number[] = []

beforeEach(async () => {
  project = await TemporaryProject.createSite()
})

afterEach(() => {
  for (const pid of [...pids, ...child?.pid ? [child.pid] : []].filter(isRunning))
    process.kill(pid, 'SIGKILL')
  pids = []
  child = undefined
  project.remove()
})

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  }
  catch {
    return false
  }
}

/** Runs `npm start` on the project, without opening a browser. */
function start(...args: string[]): { child: ChildProcess, printed: () => string, closed: Promise<unknown[]> } {
  const started = spawn(process.execPath, [path.join(ROOT, '.vitepress/cli/start.mjs'), '--no-open', ...args], { env: { ...process.env, BROWSER: 'none', NO_COLOR: '1', GITHUB_ACTIONS: '' } })
  child = started
  return { child: started, printed: printedBy(started), closed: once(started, 'close') }
}

/** Starts it, and waits until the server and its compiler are there. */
async function startServer(): Promise<ReturnType<typeof start> & { server: number }> {
  const started = start(project.root, '--host', '127.0.0.1', '--port', '0')
  await vi.waitUntil(() => /http:\/\/127\.0\.0\.1:\d+/.test(started.printed()), { timeout: TIMEOUT_MS, interval: 50 })
  const tree = await pidtree(started.child.pid!, { advanced: true })
  pids = tree.map(({ pid }) => pid)
  expect(pids.length).toBeGreaterThan(1)
  return { ...started, server: tree.find(({ ppid }) => ppid === started.child.pid)!.pid }
}

describe.skipIf(process.platform === 'win32')('npm start', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('ends on %s, with all that it has started, and takes that for no failure', async (signal) => {
    const { child, printed, closed } = await startServer()
    child.kill(signal)
    expect(await closed).toEqual([null, signal])
    await vi.waitUntil(() => !pids.some(isRunning), { timeout: TIMEOUT_MS, interval: 50 })
    expect(printed()).not.toMatch(/has ended|could not|^ {4}at /m)
  })

  it('ends when Ctrl+C has reached the server first, and takes that for no failure', async () => {
    const { printed, closed, server } = await startServer()
    process.kill(server, 'SIGINT')
    expect(await closed).toEqual([null, 'SIGINT'])
    expect(printed()).not.toContain('has ended')
  })

  it('says that the server has been killed, by what, and what to do', async () => {
    const { printed, closed, server } = await startServer()
    process.kill(server, 'SIGKILL')
    expect(await closed).toEqual([1, null])
    const lines = new ProcessFailure({ title: 'The development server', signal: 'SIGKILL', output: '' }).message.split('\n')
    expect(printed()).toContain(`${lines[0]}\n${lines.at(-1)}\n`)
    await vi.waitUntil(() => !pids.some(isRunning), { timeout: TIMEOUT_MS, interval: 50 })
  })

  it('says that the server has ended by itself, with which exit code, below what it has written', async () => {
    project.write('.vitepress/config.ts', 'throw new Error(\'no such setting\')\n')
    const { printed, closed } = start(project.root)
    expect(await closed).toEqual([1, null])
    expect(printed()).toMatch(/no such setting[\s\S]*\nThe development server has ended before its work was done, with exit code 1\.\nWhat it wrote stands above\./)
  })
})
