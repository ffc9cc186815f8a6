import type { ChildProcess } from 'node:child_process'
import type { RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { CommandResult } from '../support/temporary-project.ts'
import type { SnippetBundle } from './bundle-snippets.ts'
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import process from 'node:process'
import path from 'pathe'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { writeKeys } from '../../sandbox/signing/keys.ts'
import { ROOT } from '../support/root.ts'
import { TemporaryProject } from '../support/temporary-project.ts'
import { titleOf } from '../support/titles.ts'
import { bundleSnippets, snippetKeys, SNIPPETS } from './bundle-snippets.ts'

const SERVER = path.join(SNIPPETS, 'notify-server.ts')
const keys = snippetKeys()

let project: TemporaryProject
const closing: (() => void)[] = []

beforeAll(async () => {
  const pages = ['REFUND.SUCCESS', 'TRANSACTION.SUCCESS'].map(event => `docs/webhooks/${event}.md`)
  project = await TemporaryProject.create(Object.fromEntries(pages.map(file => [file, readFileSync(path.join(ROOT, file), 'utf8')])))
  writeKeys(path.join(project.root, '.vitepress/cache/sandbox'), keys)
})
afterEach(() => {
  for (const close of closing.splice(0))
    close()
})
afterAll(() => project.remove())

/** Starts a server that answers as it is told, and gives its URL. */
async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  closing.push(() => server.close())
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify` // of a server that listens on TCP
}

function notify(...args: string[]): Promise<CommandResult> {
  return project.runInProcess(['notify', ...args])
}

async function expectMistake(args: string[], message: string | RegExp): Promise<void> {
  const { code, stdout, stderr } = await notify(...args)
  expect(stderr).toMatch(message)
  expect(stderr).not.toContain('    at ')
  expect(stdout).not.toContain('✓')
  expect(code).toBe(1)
}

describe('npm run notify, to the server of the guide', () => {
  let bundle: SnippetBundle
  let child: ChildProcess
  let url: string
  let output = ''

  beforeAll(async () => {
    bundle = await bundleSnippets([SERVER], keys)
    child = spawn(process.execPath, [bundle.file(SERVER)], { env: { ...process.env, PORT: '0' } })
    const port = await new Promise<string>((resolve, reject) => {
      child.stderr?.setEncoding('utf8').on('data', chunk => output += chunk)
      child.stdout?.setEncoding('utf8').on('data', (chunk) => {
        output += chunk
        const [, found] = /port: (\d+)/.exec(output) ?? []
        if (found)
          resolve(found)
      })
      child.on('close', () => reject(new Error(output)))
    })
    url = `http://127.0.0.1:${port}/notify`
  })
  afterAll(() => {
    child.kill()
    bundle.remove()
  })

  it('says what it sends, and that it was received', async () => {
    // As a person runs it, in a process of its own.
    const { code, stdout, stderr } = await project.run(['notify', 'TRANSACTION.SUCCESS', url, '--set', 'trade_state=SUCCESS', '--set', 'out_trade_no=ORDER0001', '--set', 'amount.payer_total=19900'])
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^POST \/notify\nHost: 127\.0\.0\.1:\d+\nContent-Type: application\/json\n/)
    for (const name of ['Signature', 'Timestamp', 'Nonce', 'Serial'])
      expect(stdout).toMatch(new RegExp(`^Wechatpay-${name}: \\S+$`, 'm'))
    expect(stdout).toContain('"out_trade_no": "ORDER0001"')
    expect(stdout).toContain('"payer_total": 19900')
    expect(stdout).toMatch(/\n204 No Content \d+ ms\n\n✓ Received: the platform would not send it again\.\n$/)
    expect(code).toBe(0)
    expect(output).toContain('发货 ORDER0001')
  })

  it('may send it again, which changes nothing', async () => {
    const args = ['TRANSACTION.SUCCESS', url, '--set', 'trade_state=SUCCESS', '--set', 'out_trade_no=ORDER0002']
    expect([(await notify(...args)).code, (await notify(...args)).code]).toEqual([0, 0])
    expect(output.match(/发货 ORDER0002/g)).toHaveLength(1)
  })

  it.each([
    ['signature', '401 Unauthorized', 'Refused, as it should be: its signature is not the platform\'s.'],
    ['timestamp', '401 Unauthorized', 'Refused, as it should be: it was signed ten minutes ago.'],
    ['ciphertext', '500 Internal Server Error', 'Refused, as it should be: its ciphertext was changed'],
  ])('sees a wrong %s refused', async (tamper, status, verdict) => {
    const { code, stdout } = await notify('REFUND.SUCCESS', url, '--tamper', tamper)
    expect(stdout).toContain(status)
    expect(stdout).toContain(`✓ ${verdict}`)
    expect(code).toBe(0)
  })
})

describe('npm run notify, to other servers', () => {
  it('says that a notification was not received, and shows the answer, but not what would move the cursor', async () => {
    const url = await listen((_, response) => response.writeHead(500).end('{"code":"FAIL"}\n\u001B[2Jboom'))
    const { code, stdout } = await project.run(['notify', 'REFUND.SUCCESS', url]) // with the exit code of a process
    expect(stdout).toMatch(/\n500 Internal Server Error \d+ ms\n\{"code":"FAIL"\}\n\\u001b\[2Jboom\n\n✗ Not received: the platform would send it again/)
    expect(code).toBe(1)
  })

  it.each([
    [200, 0, '✓ Received: the platform would not send it again.'],
    [202, 0, '✓ Received, if the platform takes 202 for an answer: it documents 200 and 204.'],
    [302, 1, '✗ Not received'],
  ])('takes %i for what it is', async (status, expected, verdict) => {
    const { code, stdout } = await notify('REFUND.SUCCESS', await listen((_, response) => response.writeHead(status).end()))
    expect(stdout).toContain(verdict)
    expect(code).toBe(expected)
  })

  it('finds those that believe anybody', async () => {
    const { code, stdout } = await notify('REFUND.SUCCESS', await listen((_, response) => response.writeHead(204).end()), '--tamper', 'signature')
    expect(stdout).toContain('✗ Accepted, though its signature is not the platform\'s: your server has to refuse that.')
    expect(code).toBe(1)
  })

  it('says so if nothing listens', async () => {
    await expectMistake(['REFUND.SUCCESS', 'http://127.0.0.1:1/'], 'Nothing listens at 127.0.0.1:1. Start your server')
  })

  it('sends nothing to a public address unless that is said', async () => {
    await expectMistake(['REFUND.SUCCESS', 'http://203.0.113.9/'], '203.0.113.9 is neither this machine nor in a private network. Add --public')
  })
})

describe('npm run notify, told wrongly,', () => {
  it.each<[string, string[], string | RegExp]>([
    ['an unknown notification', ['REFUND.SUCESS', 'http://127.0.0.1:1/'], 'There is no notification REFUND.SUCESS. Did you mean REFUND.SUCCESS?'],
    ['an unknown field', ['REFUND.SUCCESS', 'http://127.0.0.1:1/', '--set', 'refund_statsu=SUCCESS'], 'refund_statsu cannot be set: there is no refund_statsu in the content, but refund_status.'],
    ['a value that is none', ['REFUND.SUCCESS', 'http://127.0.0.1:1/', '--set', 'refund_status=GONE'], /not as REFUND\.SUCCESS is documented: refund_status must be one of/],
    ['another tampering', ['REFUND.SUCCESS', 'http://127.0.0.1:1/', '--tamper', 'body'], '--tamper is signature, ciphertext, timestamp, and not body.'],
    ['no server', ['REFUND.SUCCESS', 'localhost:3000'], 'localhost:3000 is no URL that a notification can be sent to. Write it whole: http://'],
    ['nothing', [], /Which notification, and where to\?[\s\S]*Usage:/],
    ['an unknown option', ['REFUND.SUCCESS', 'http://127.0.0.1:1/', '--sett', 'a=1'], /--sett[\s\S]*Usage:/],
  ])('says what is wrong: %s', async (_, args, message) => {
    await expectMistake(args, message)
  })
})

describe('npm run notify -- --list', () => {
  it('tells of all notifications with their titles', async () => {
    const { code, stdout } = await notify('--list')
    expect(stdout).toBe(`REFUND.SUCCESS       ${titleOf('/webhooks/REFUND.SUCCESS')}\nTRANSACTION.SUCCESS  ${titleOf('/webhooks/TRANSACTION.SUCCESS')}\n`)
    expect(code).toBe(0)
  })
})
