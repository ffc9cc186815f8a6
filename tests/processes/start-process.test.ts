import type { OwnProcess } from '../../.vitepress/processes/start-process.ts'
import process from 'node:process'
import { afterEach, describe, expect, it } from 'vitest'
import { ProcessFailure } from '../../.vitepress/processes/process-failure.ts'
import { startProcess } from '../../.vitepress/processes/start-process.ts'
import { startThread } from '../../.vitepress/processes/start-thread.ts'

interface Functions {
  add: (a: number, b: number) => number
  throws: () => void
  exit: (code: number, text: string) => void
  crash: () => void
  fill: () => void
  waits: () => void
  write: (text: string) => void
  pid: () => number
}

const TITLE = 'The process of this test'
let started: OwnProcess<Functions>

afterEach(() => started?.close())

function start(entry = '../fixtures/processes/process.mjs', nodeFlags: string[] = []): OwnProcess<Functions> {
  return started = startProcess<Functions>({ title: TITLE, entry: new URL(entry, import.meta.url), nodeFlags })
}

/** What a person reads of a promise that is rejected. */
async function told(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(() => undefined, (error: unknown) => error)
  expect(error).toBeInstanceOf(ProcessFailure)
  const { message } = error as ProcessFailure // looked at above
  expect(message).not.toMatch(/rpc|\$call/)
  return message
}

describe('a process of ours', () => {
  it('answers, and tells of errors of its own as they are', async () => {
    const { functions } = start()
    expect(await functions.add(1, 2)).toBe(3)
    await expect(functions.throws()).rejects.toThrow('asked for too much')
    expect(await functions.add(2, 2)).toBe(4)
  })

  it('that ends says with which exit code and which words, to all who wait and who ask later', async () => {
    const { functions, failed } = start()
    const waiting = functions.waits()
    const message = await told(functions.exit(7, 'no space left\non the device\n'))
    expect(message).toBe(`${TITLE} has ended before its work was done, with exit code 7.
It wrote to its standard error:

    no space left
    on the device

Run the command again. If it happens again, report it with these lines.`)
    expect(await told(waiting)).toBe(message)
    expect(await told(functions.add(1, 2))).toBe(message)
    expect((await failed).message).toBe(message)
  })

  it('that is killed says by what', async () => {
    const { functions } = start()
    const pid = await functions.pid()
    const waiting = functions.waits()
    process.kill(pid, 'SIGKILL')
    const message = await told(waiting)
    expect(message).toMatch(process.platform === 'win32' ? /with exit code 1\./ : /killed by SIGKILL\.\nIt wrote nothing to its standard error\.\n.*memory/)
  })

  it('that crashes shows the end of what it wrote', async () => {
    const message = await told(start().functions.crash())
    expect(message).toContain('with exit code 1.')
    expect(message).toContain('    TypeError: something is undefined')
  })

  it('that needs more memory than Node gives says how to give it more', async () => {
    const message = await told(start(undefined, ['--max-old-space-size=32']).functions.fill())
    expect(message).toContain('NODE_OPTIONS=--max-old-space-size=8192')
  })

  it('that cannot be started says so', async () => {
    const message = await told(start('../fixtures/processes/none.mjs').functions.add(1, 2))
    expect(message).toMatch(/with exit code 1\.[\s\S]*Cannot find module/)
  })

  it('that is ended tells whoever still waits, and is no failure', async () => {
    const { functions, failed, close } = start()
    await functions.add(1, 2)
    const waiting = functions.waits().catch((error: unknown) => error)
    close()
    expect(await waiting).toEqual(new Error(`${TITLE} has been ended.`))
    await expect(functions.add(1, 2)).rejects.toThrow('has been ended')
    expect(await Promise.race([failed, new Promise(resolve => setTimeout(resolve, 200, 'no failure'))])).toBe('no failure')
  })
})

describe('a thread of ours', () => {
  const thread = () => startThread<Pick<Functions, 'add' | 'crash'> & { exit: (code: number) => void }>({ title: 'The thread of this test', entry: new URL('../fixtures/processes/thread.mjs', import.meta.url) })

  it('answers, and says how it has ended', async () => {
    const { functions } = thread()
    expect(await functions.add(1, 2)).toBe(3)
    const message = await told(functions.crash())
    expect(message).toContain('The thread of this test has ended before its work was done, with exit code 1.')
    expect(message).toContain('    TypeError: something is undefined')
    expect(await told(functions.add(1, 2))).toBe(message)
  })

  it('that leaves says so, and one that is ended is no failure', async () => {
    const leaving = thread()
    expect(await told(leaving.functions.exit(3))).toContain('with exit code 3.')
    const ended = thread()
    await ended.functions.add(1, 2)
    ended.close()
    await expect(ended.functions.add(1, 2)).rejects.toThrow('has been ended')
  })
})
