import type { LogEntry } from '../../sandbox/log.ts'
import { Buffer } from 'node:buffer'
import { connect } from 'node:net'
import process from 'node:process'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import pLimit from 'p-limit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fixtureDocument } from './fixture-document.ts'
import { malformedRequests, seededRandom } from './malformed-requests.ts'
import { RunningSandbox } from './running-sandbox.ts'

const SEED = 20261120
const REQUESTS = 2400
const CONCURRENCY = 16
const REQUEST_TIMEOUT = 1500
/** How much more may be in use at the end, in bytes: nonces are remembered, and little else. */
const MAX_GROWTH = 12 * 1024 * 1024

const log: LogEntry[] = []
let sandbox: RunningSandbox

beforeAll(async () => {
  sandbox = await RunningSandbox.start({ document: fixtureDocument, requestTimeout: REQUEST_TIMEOUT, log: entry => log.push(entry) })
})
afterAll(() => sandbox.close())

/** What the server answers to some bytes, up to the end of the connection. */
function exchange(bytes: Buffer, { half = false, abort = false } = {}): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(sandbox.origin).port), '127.0.0.1')
    let answer = ''
    socket.setEncoding('latin1').on('data', chunk => answer += String(chunk))
    // A server that refuses a body early resets the connection: what it said stands.
    socket.on('error', () => {})
    socket.on('close', () => resolve(answer))
    if (abort)
      socket.write(bytes, () => socket.destroy())
    else if (half)
      socket.write(bytes)
    else
      socket.end(bytes)
  })
}

function statusesOf(answer: string): number[] {
  return Array.from(answer.matchAll(/^HTTP\/1\.1 (\d{3}) /gm), match => Number(match[1]))
}

async function expectToServe(): Promise<void> {
  const reply = await sandbox.call({ method: 'GET', path: '/v3/orders/{order_id}', pathParameters: { order_id: '12' }, query: {}, headers: {} })
  expect([reply.status, reply.body.toString()]).toEqual([200, '{"order_id":12}'])
}

/** What is in use after all that is not has been collected, in bytes. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect === 'function')
    collect()
  return process.memoryUsage().heapUsed
}

describe('the sandbox', () => {
  it(`answers ${REQUESTS} malformed requests with no error of its own, and holds on to none`, async () => {
    const make = malformedRequests(sandbox.keys, seededRandom(SEED))
    const limit = pLimit(CONCURRENCY)
    const counts = new Map<number | 'closed', number>()
    const send = async (index: number): Promise<void> => {
      const { kind, bytes } = make(index)
      const statuses = statusesOf(await exchange(bytes, { abort: index % 37 === 0 }))
      for (const status of statuses) {
        expect(status, kind).toBeLessThan(500)
        counts.set(status, (counts.get(status) ?? 0) + 1)
      }
      if (statuses.length === 0)
        counts.set('closed', (counts.get('closed') ?? 0) + 1)
    }
    const round = async (from: number, to: number): Promise<void> => {
      await Promise.all(Array.from({ length: to - from }, (_, i) => limit(send, from + i)))
      await expectToServe()
      // What tests keep is not what the server keeps.
      expect(log.filter(({ status, error }) => status >= 500 || error !== undefined)).toEqual([])
      log.length = 0
      sandbox.calls.length = 0
    }
    await round(0, 600)
    const before = heapInUse()
    await round(600, REQUESTS)
    const growth = heapInUse() - before
    process.stdout.write(`${REQUESTS} malformed requests (seed ${SEED}), heap ${growth >= 0 ? '+' : ''}${(growth / 2 ** 20).toFixed(1)} MiB: ${
      Array.from(counts).sort(([a], [b]) => String(a).localeCompare(String(b))).map(([status, count]) => `${count} × ${status}`).join(', ')}\n`)
    expect(growth).toBeLessThan(MAX_GROWTH)
  })

  it.concurrent.each([
    ['its header', 'POST /v3/orders HTTP/1.1\r\nHost: 127.0.0.1\r\n'],
    ['its body', 'POST /v3/orders HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: */*\r\nUser-Agent: tests\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{'],
    ['its form', 'POST /v3/media/upload HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: */*\r\nUser-Agent: tests\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 100\r\n\r\n--x\r\n'],
  ])('drops clients that do not come to the end of %s, and serves others meanwhile', async (_, text) => {
    const slow = Promise.all(Array.from({ length: 8 }, () => exchange(Buffer.from(text), { half: true })))
    await expectToServe()
    expect((await slow).map(statusesOf)).toEqual(Array.from({ length: 8 }).fill([408]))
    await expectToServe()
  })
})
