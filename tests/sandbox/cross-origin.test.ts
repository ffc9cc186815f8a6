import type { Reply } from './signed-request.ts'
import { Buffer } from 'node:buffer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isOrigin } from '../../sandbox/http/cross-origin.ts'
import { fixtureDocument } from './fixture-document.ts'
import { errorOf, RunningSandbox } from './running-sandbox.ts'
import { plainRequest } from './signed-request.ts'

const SITE = 'http://127.0.0.1:4173'
const OTHER = 'https://docs.example.com'

let closed: RunningSandbox
let open: RunningSandbox

beforeAll(async () => {
  closed = await RunningSandbox.start({ document: fixtureDocument })
  open = await RunningSandbox.start({ document: fixtureDocument, origins: [SITE, OTHER] })
})

afterAll(() => Promise.all([closed.close(), open.close()]))

/** What an answer says of who may read it. */
function permissions({ headers }: Reply): Record<string, unknown> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('access-control-')))
}

function send(sandbox: RunningSandbox, method: string, url: string, headers: Record<string, string>): Promise<Reply> {
  return sandbox.send({ method, url, headers: { 'Accept': '*/*', 'User-Agent': 'tests', ...headers }, body: Buffer.alloc(0) })
}

function ask(sandbox: RunningSandbox, origin: string, rest: Record<string, string> = {}): Promise<Reply> {
  return send(sandbox, 'OPTIONS', '/v3/orders', { 'Origin': origin, 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'authorization,content-type', ...rest })
}

describe('a sandbox that was started for the pages of some origins', () => {
  it.each([SITE, OTHER])('lets those of %s call', async (origin) => {
    const reply = await open.call(plainRequest('GET', '/v3/orders', { query: { limit: 1 }, headers: { Origin: origin } }))
    expect(reply.status).toBe(200)
    expect(permissions(reply)).toEqual({
      'access-control-allow-origin': origin,
      'access-control-expose-headers': expect.stringContaining('Wechatpay-Signature'),
    })
    expect(reply.headers.vary).toBe('Origin')
  })

  it('lets them read refusals too', async () => {
    const reply = await send(open, 'GET', '/v3/orders', { Origin: SITE })
    expect(errorOf(reply).code).toBe('SIGN_ERROR')
    expect(permissions(reply)).toMatchObject({ 'access-control-allow-origin': SITE })
    expect(permissions(await send(open, 'GET', '/v3/nothing', { Origin: SITE }))).toMatchObject({ 'access-control-allow-origin': SITE })
  })

  it('permits what a browser asks for on their behalf, and this machine only if it asks for that', async () => {
    const reply = await ask(open, SITE)
    expect(reply.status).toBe(204)
    expect(permissions(reply)).toEqual({
      'access-control-allow-origin': SITE,
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'authorization,content-type',
      'access-control-max-age': '600',
    })
    expect(permissions(await ask(open, SITE, { 'Access-Control-Request-Private-Network': 'true' }))).toMatchObject({ 'access-control-allow-private-network': 'true' })
  })

  it('gives them its keys, to be kept nowhere', async () => {
    const reply = await send(open, 'GET', '/sandbox/client', { Origin: SITE })
    expect(reply.status).toBe(200)
    expect(reply.headers['cache-control']).toBe('no-store')
    const { keys } = open
    expect(JSON.parse(reply.body.toString())).toEqual({
      mchid: keys.mchid,
      merchantSerial: keys.merchantSerial,
      merchantPrivateKey: keys.merchantPrivateKey.export({ type: 'pkcs8', format: 'pem' }),
      platformSerial: keys.platformSerial,
      platformPublicKey: keys.platformPublicKey.export({ type: 'spki', format: 'pem' }),
    })
  })

  it.each(['https://evil.example', 'http://127.0.0.1:41730', 'https://127.0.0.1:4173', `${SITE}.evil.example`, `${SITE}/`, 'null', ''])('tells the pages of %j nothing', async (origin) => {
    const preflight = await ask(open, origin, { 'Access-Control-Request-Private-Network': 'true' })
    expect(preflight.status).toBe(403)
    expect(permissions(preflight)).toEqual({})
    const reply = await open.call(plainRequest('GET', '/v3/orders', { query: { limit: 1 }, headers: { Origin: origin } }))
    expect(permissions(reply)).toEqual({})
    const keys = await send(open, 'GET', '/sandbox/client', { Origin: origin })
    expect(keys.status).toBe(404)
    expect(keys.body.toString()).not.toContain('PRIVATE KEY')
  })

  it('gives no keys to whoever says no origin, as a page that has become of this machine', async () => {
    const reply = await send(open, 'GET', '/sandbox/client', {})
    expect(reply.status).toBe(404)
    expect(permissions(reply)).toEqual({})
  })
})

describe('a sandbox that was started for no page', () => {
  it('has no word of other origins, no permission, and no keys to give', async () => {
    const reply = await closed.call(plainRequest('GET', '/v3/orders', { query: { limit: 1 }, headers: { Origin: SITE } }))
    expect(reply.status).toBe(200)
    expect(permissions(reply)).toEqual({})
    expect(reply.headers).not.toHaveProperty('vary')
    const preflight = await ask(closed, SITE)
    expect(preflight.status).toBe(405)
    expect(permissions(preflight)).toEqual({})
    expect((await send(closed, 'GET', '/sandbox/client', { Origin: SITE })).status).toBe(404)
  })
})

it('an origin has a scheme and a host, and nothing behind the port', () => {
  expect(['http://127.0.0.1:4173', 'https://docs.example.com', 'http://[::1]:3000'].filter(isOrigin)).toHaveLength(3)
  expect(['*', 'null', '', 'docs.example.com', 'https://docs.example.com/', 'https://docs.example.com/a', 'https://docs.example.com:443', 'HTTPS://docs.example.com', 'file://', 'ftp://a'].filter(isOrigin)).toEqual([])
})
