import type { ApiDescription } from '../../.vitepress/model/api-description.ts'
import type { Credentials, PlainRequest } from './signed-request.ts'
import { Buffer } from 'node:buffer'
import { createPublicKey, sign } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Wechatpay } from 'wechatpay-axios-plugin'
import { generateKeys } from '../../sandbox/signing/keys.ts'
import { NonceStore } from '../../sandbox/signing/nonces.ts'
import { errorOf, RunningSandbox } from './running-sandbox.ts'
import { signRequest, writeRequest } from './signed-request.ts'

const document: ApiDescription = {
  info: { title: 'Fixture', version: '1' },
  servers: [],
  webhooks: {},
  paths: {
    '/v3/orders': {
      post: {
        requestBody: { required: true, content: { 'application/json': { schema: { type: 'object', properties: { out_trade_no: { type: 'string' } } } } } },
        responses: { 200: { description: 'OK', content: { 'application/json': { schema: { type: 'object', properties: { out_trade_no: { type: 'string' } } } } } } },
      },
    },
  },
}

const request: PlainRequest = { method: 'POST', path: '/v3/orders', pathParameters: {}, query: {}, headers: {}, json: { out_trade_no: 'EXAMPLE0001' } }

/** A time of these tests' own: 2026-11-20T12:00:00+08:00. */
const NOW = 1795147200

let sandbox: RunningSandbox
let time = NOW

beforeAll(async () => {
  sandbox = await RunningSandbox.start({ document, now: () => time * 1000 })
})
afterAll(() => sandbox.close())

describe('the signature of a request', () => {
  it('is accepted if it is right', async () => {
    const reply = await sandbox.call(request, { timestamp: NOW })
    expect(reply.status).toBe(200)
    expect(JSON.parse(reply.body.toString())).toEqual({ out_trade_no: 'EXAMPLE0001' })
  })

  it.each<[string, Credentials, field: string, issue: string]>([
    ['of another merchant', { mchid: '1900000009' }, 'mchid', '沙箱的商户号是 1900000001'],
    ['with an unknown serial number', { serial: '0'.repeat(40) }, 'serial_no', '不是沙箱商户证书的序列号'],
    ['from 301 seconds ago', { timestamp: NOW - 301 }, 'timestamp', '相差超过 300 秒'],
    ['from 301 seconds ahead', { timestamp: NOW + 301 }, 'timestamp', '相差超过 300 秒'],
    ['in milliseconds', { timestamp: NOW * 1000 }, 'timestamp', '时间戳应为秒数'],
    ['with a time that is none', { timestamp: 'now' }, 'timestamp', '时间戳应为秒数'],
    ['with an empty nonce', { nonce: '' }, 'nonce_str', '缺少 nonce_str'],
    ['with an endless nonce', { nonce: 'a'.repeat(65) }, 'nonce_str', '不得长于 64 个字符'],
    ['that is no Base64', { signature: '*' }, 'signature', '验签失败'],
    ['that is too short', { signature: 'AAAA' }, 'signature', '验签失败'],
  ])('is refused %s', async (_, credentials, field, issue) => {
    const reply = await sandbox.call(request, { timestamp: NOW, ...credentials })
    expect(reply.status).toBe(401)
    const { code, message, detail } = errorOf(reply)
    expect(code).toBe('SIGN_ERROR')
    expect(detail?.field).toBe(`/Authorization/${field}`)
    expect(message).toContain(issue)
  })

  it.each([NOW - 300, NOW + 300])('is accepted at %i, the limit of what clocks may differ', async (timestamp) => {
    expect((await sandbox.call(request, { timestamp })).status).toBe(200)
  })

  it.each([
    ['is missing', undefined, '缺少 Authorization'],
    ['has another scheme', 'Bearer abc', '认证类型应为 WECHATPAY2-SHA256-RSA2048'],
    ['has no fields', 'WECHATPAY2-SHA256-RSA2048', '格式应为'],
    ['has no quotes', 'WECHATPAY2-SHA256-RSA2048 mchid=1900000001', '格式应为'],
    ['says a field twice', 'WECHATPAY2-SHA256-RSA2048 mchid="1900000001",mchid="1900000001"', '格式应为'],
    ['lacks a field', 'WECHATPAY2-SHA256-RSA2048 mchid="1900000001"', '缺少 nonce_str'],
  ])('is refused if the header %s', async (_, authorization, issue) => {
    const reply = await sandbox.send({ ...writeRequest(request), headers: headersWith(authorization) })
    expect(reply.status).toBe(401)
    expect(errorOf(reply).message).toContain(issue)
  })

  it.each([
    ['the body', { body: Buffer.from('{"out_trade_no":"EXAMPLE0002"}') }],
    ['the body, by a space', { body: Buffer.from('{"out_trade_no": "EXAMPLE0001"}') }],
    ['the query', { url: '/v3/orders?a=1' }],
    ['the path, though it means the same', { url: '/v3/%6Frders' }],
  ])('is refused after a change of %s, and says what it was checked over', async (_, change) => {
    const reply = await sandbox.send({ ...signRequest(writeRequest(request), sandbox.keys, { timestamp: NOW, nonce: 'abc' }), ...change })
    expect(reply.status).toBe(401)
    expect(errorOf(reply).detail).toMatchObject({
      field: '/Authorization/signature',
      sign_information: { method: 'POST', truncated_sign_message: expect.stringContaining(`\n${NOW}\nabc\n`) as string },
    })
  })

  it('covers the escapes of the URL as they are sent', async () => {
    expect((await sandbox.send(signRequest({ ...writeRequest(request), url: '/v3/%6Frders' }, sandbox.keys, { timestamp: NOW }))).status).toBe(200)
  })
})

describe('a nonce', () => {
  it('is accepted once', async () => {
    const signed = signRequest(writeRequest(request), sandbox.keys, { timestamp: NOW, nonce: 'once' })
    expect((await sandbox.send(signed)).status).toBe(200)
    const replayed = await sandbox.send(signed)
    expect(replayed.status).toBe(401)
    expect(errorOf(replayed).message).toContain('随机串已经用过')
  })

  it('is refused again under another timestamp', async () => {
    await sandbox.call(request, { timestamp: NOW, nonce: 'again' })
    expect((await sandbox.call(request, { timestamp: NOW + 1, nonce: 'again' })).status).toBe(401)
  })

  it('of a request with a wrong signature is still good', async () => {
    await sandbox.call(request, { timestamp: NOW, nonce: 'spared', signature: 'AAAA' })
    expect((await sandbox.call(request, { timestamp: NOW, nonce: 'spared' })).status).toBe(200)
  })

  it('is remembered to the last second in which its request would be accepted', async () => {
    await sandbox.call(request, { timestamp: NOW, nonce: 'last' })
    time = NOW + 300
    expect((await sandbox.call(request, { timestamp: NOW, nonce: 'last' })).status).toBe(401)
    time = NOW
  })

  it('is forgotten afterwards', () => {
    const nonces = new NonceStore()
    expect(nonces.add('a', 10, 5)).toBe('new')
    expect(nonces.add('b', 20, 10)).toBe('new')
    expect(nonces.size).toBe(2)
    expect(nonces.add('a', 30, 11)).toBe('new')
    expect(nonces.size).toBe(2)
  })

  it('takes no more room than there is', () => {
    const nonces = new NonceStore(2)
    expect(['a', 'b', 'c'].map(nonce => nonces.add(nonce, 10, 5))).toEqual(['new', 'new', 'full'])
    expect(nonces.size).toBe(2)
    expect(nonces.add('c', 20, 11)).toBe('new')
  })
})

describe('the signature of an answer', () => {
  let current: RunningSandbox
  beforeAll(async () => {
    current = await RunningSandbox.start({ document, keys: sandbox.keys })
  })
  afterAll(() => current.close())

  function clientTrusting(publicKey: string): { v3: { orders: { post: (body: object) => Promise<{ data: unknown }> } } } {
    const { keys, origin } = current
    return new Wechatpay({
      mchid: keys.mchid,
      serial: keys.merchantSerial,
      privateKey: keys.merchantPrivateKey.export({ type: 'pkcs8', format: 'pem' }),
      certs: { [keys.platformSerial]: publicKey },
      baseURL: `${origin}/`,
    }) as never // the plugin's own type has no paths
  }

  it('passes the verification of the SDK', async () => {
    const client = clientTrusting(String(current.keys.platformPublicKey.export({ type: 'spki', format: 'pem' })))
    const { data } = await client.v3.orders.post({ out_trade_no: 'EXAMPLE0001' })
    expect(data).toEqual({ out_trade_no: 'EXAMPLE0001' })
  })

  it('fails the verification of an SDK that knows another key of the platform', async () => {
    const stranger = generateKeys().platformPublicKey.export({ type: 'spki', format: 'pem' })
    await expect(clientTrusting(String(stranger)).v3.orders.post({ out_trade_no: 'EXAMPLE0001' })).rejects.toMatchObject({ code: 'EV3_RES_HEADER_SIGNATURE_DIGEST' })
  })

  it('stands on refusals too', async () => {
    const reply = await current.send({ ...writeRequest(request), headers: headersWith(undefined) })
    expect(reply.headers).toHaveProperty('wechatpay-signature')
    expect(reply.headers).toHaveProperty('request-id')
  })
})

describe('keys', () => {
  it('of the merchant are what the sandbox checks with', async () => {
    const { keys } = sandbox
    expect(createPublicKey(keys.merchantPrivateKey).equals(keys.merchantPublicKey)).toBe(true)
    const stranger = sign('sha256', Buffer.from('text'), generateKeys().merchantPrivateKey).toString('base64')
    expect((await sandbox.call(request, { timestamp: NOW, signature: stranger })).status).toBe(401)
  })
})

function headersWith(authorization: string | undefined): Record<string, string> {
  return { ...writeRequest(request).headers, ...authorization !== undefined && { Authorization: authorization } }
}
