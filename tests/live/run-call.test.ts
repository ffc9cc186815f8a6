import type { ExampleCall } from '../../.vitepress/call/call.ts'
import type { SandboxOptions } from '../../sandbox/server.ts'
import { Buffer } from 'node:buffer'
import { constants, privateDecrypt, verify } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { runCall, RunFailure } from '../../.vitepress/live/run/run-call.ts'
import { importKeys } from '../../.vitepress/live/run/sandbox-keys.ts'
import { wireRequest } from '../../.vitepress/live/run/wire-request.ts'
import { EncryptedText } from '../../.vitepress/sample-values/literal.ts'
import { sandboxClient } from '../../sandbox/http/cross-origin.ts'
import { generateKeys } from '../../sandbox/signing/keys.ts'
import { fixtureDocument } from '../sandbox/fixture-document.ts'
import { RunningSandbox } from '../sandbox/running-sandbox.ts'

const SITE = 'http://127.0.0.1:4173'
const OCCASION = { now: 1_795_190_400, nonce: 'n0000000000000000000000000000001' }

const keys = generateKeys()
const client = sandboxClient(keys)

function call(method: ExampleCall['method'], path: string, rest: Partial<ExampleCall> = {}): ExampleCall {
  return { method, path, pathParameters: {}, ...rest }
}

async function written(example: ExampleCall): Promise<Awaited<ReturnType<typeof wireRequest>>> {
  return wireRequest(example, client, await importKeys(client), OCCASION)
}

/** What of a header is between quotes. */
function credentials(header: string): Record<string, string> {
  return Object.fromEntries(Array.from(header.matchAll(/([a-z_]+)="([^"]*)"/g), ([, name, value]) => [name!, value!]))
}

describe('a call that is put into a request', () => {
  it('is signed over method, path, time, nonce and body, as Node verifies', async () => {
    const request = await written(call('post', '/v3/orders/{order_id}/close', { pathParameters: { order_id: 'a/b 中' }, query: { ids: [1, 2], range: { from: 1 }, q: 'a b&c', none: null }, body: { type: 'json', value: { note: '中' } } }))
    expect(request).toMatchObject({
      method: 'POST',
      url: '/v3/orders/a%2Fb%20%E4%B8%AD/close?ids%5B%5D=1&ids%5B%5D=2&range%5Bfrom%5D=1&q=a+b%26c',
      headers: { 'Accept': 'application/json', 'Content-Type': 'application/json' },
    })
    expect(Buffer.from(request.body!).toString()).toBe('{"note":"中"}')
    const { signature, ...said } = credentials(request.headers.Authorization!)
    expect(request.headers.Authorization).toMatch(/^WECHATPAY2-SHA256-RSA2048 mchid=/)
    expect(said).toEqual({ mchid: keys.mchid, nonce_str: OCCASION.nonce, timestamp: String(OCCASION.now), serial_no: keys.merchantSerial })
    const message = `POST\n${request.url}\n${OCCASION.now}\n${OCCASION.nonce}\n{"note":"中"}\n`
    expect(verify('sha256', Buffer.from(message), keys.merchantPublicKey, Buffer.from(signature!, 'base64'))).toBe(true)
  })

  it('is signed over an empty line if it has no body', async () => {
    const request = await written(call('get', '/v3/orders'))
    expect(request.body).toBeUndefined()
    expect(request.headers).not.toHaveProperty('Content-Type')
    const message = `GET\n/v3/orders\n${OCCASION.now}\n${OCCASION.nonce}\n\n`
    expect(verify('sha256', Buffer.from(message), keys.merchantPublicKey, Buffer.from(credentials(request.headers.Authorization!).signature!, 'base64'))).toBe(true)
  })

  it('has encrypted what it marks, for the sandbox, and says so in place of what the example says', async () => {
    const request = await written(call('post', '/v3/payees', {
      headers: { 'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001' },
      body: { type: 'json', value: { payee_name: new EncryptedText('张三'), contacts: [{ phone: new EncryptedText('1') }], note: 'x' } },
    }))
    const { payee_name: name, contacts: [{ phone }], note } = JSON.parse(Buffer.from(request.body!).toString())
    const decrypt = (text: string): string => privateDecrypt({ key: keys.platformPrivateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }, Buffer.from(text, 'base64')).toString()
    expect([decrypt(name), decrypt(phone), note]).toEqual(['张三', '1', 'x'])
    expect(request.headers['Wechatpay-Serial']).toBe(keys.platformSerial)
  })

  it('names no key where nothing is encrypted', async () => {
    expect((await written(call('post', '/v3/payees', { body: { type: 'json', value: {} } }))).headers).not.toHaveProperty('Wechatpay-Serial')
  })

  it('goes to the sandbox, whatever entry point it names', async () => {
    expect((await written(call('get', '/v3/orders', { baseUri: 'https://apihk.mch.weixin.qq.com/x' }))).url).toBe('/v3/orders')
  })

  it('is not made if a page cannot send it', async () => {
    await expect(written(call('get', '/v3/orders', { body: { type: 'json', value: {} } }))).rejects.toThrow('浏览器不能发送带请求体的 GET 请求')
    await expect(written(call('post', '/v3/payees', { body: { type: 'json', value: { payee_name: new EncryptedText('中'.repeat(72)) } } }))).rejects.toThrow('最多容纳 214 字节')
    await expect(written(call('post', '/v3/payees', { body: { type: 'json', value: JSON.stringify({ a: new EncryptedText('x') }) } }))).rejects.toThrow('JSON.stringify(…) 里的 encrypt(…) 还不能运行')
  })
})

describe('a call that is run', () => {
  const open: RunningSandbox[] = []

  afterEach(async () => {
    vi.unstubAllGlobals()
    await Promise.all(open.splice(0).map(sandbox => sandbox.close()))
  })

  /** A sandbox, and a page of a site beside it: Node's `fetch` has no origin of its own. */
  async function start(options: Partial<SandboxOptions> = {}): Promise<RunningSandbox> {
    const sandbox = await RunningSandbox.start({ document: fixtureDocument, keys, origins: [SITE], ...options })
    open.push(sandbox)
    page()
    return sandbox
  }

  function page(tamper: (response: Response) => Response | Promise<Response> = response => response): void {
    const { fetch } = globalThis
    vi.stubGlobal('location', new URL(SITE))
    vi.stubGlobal('navigator', { userAgent: 'tests' })
    vi.stubGlobal('fetch', vi.fn(async (url: string, options: RequestInit) =>
      tamper(await fetch(url, { ...options, headers: { 'Origin': SITE, 'User-Agent': 'tests', ...options.headers } }))))
  }

  it('is accepted, with its answer verified, and told as it went over the wire', async () => {
    const sandbox = await start()
    const { request, response, duration, unverified } = await runCall(call('post', '/v3/orders', { body: { type: 'json', value: { out_trade_no: 'N1', amount: { total: 1 } } } }), sandbox.origin)
    expect(unverified).toBeUndefined()
    expect(request.line).toBe('POST /v3/orders HTTP/1.1')
    expect(Object.fromEntries(request.headers)).toMatchObject({ 'Host': new URL(sandbox.origin).host, 'Origin': SITE, 'Content-Type': 'application/json', 'Content-Length': '42' })
    expect(request.body).toBe('{"out_trade_no":"N1","amount":{"total":1}}')
    expect(response.line).toBe('HTTP/1.1 200 OK')
    expect(response.headers.map(([name]) => name)).toContain('Wechatpay-Signature')
    expect(JSON.parse(response.body)).toMatchObject({ out_trade_no: 'N1' })
    expect(duration).toBeGreaterThan(0)
    expect(sandbox.calls).toHaveLength(1)
  })

  it('may be refused by the sandbox, which says why and signs it', async () => {
    const sandbox = await start()
    const { response, unverified } = await runCall(call('post', '/v3/orders', { body: { type: 'json', value: { amount: { total: '1' } } } }), sandbox.origin)
    expect(response.line).toBe('HTTP/1.1 400 Bad Request')
    expect(response.body).toContain('PARAM_ERROR')
    expect(unverified).toBeUndefined()
  })

  it('may send what is encrypted, and forms, with a file made for them', async () => {
    const sandbox = await start()
    const payee = await runCall(call('post', '/v3/payees', { body: { type: 'json', value: { payee_name: new EncryptedText('张三') } } }), sandbox.origin)
    expect(payee.response.line).toBe('HTTP/1.1 200 OK')
    expect(sandbox.calls[0]!.body).toEqual({ payee_name: '张三' })
    const upload = await runCall(call('post', '/v3/media/upload', {
      body: { type: 'form', parts: [
        { name: 'meta', content: { type: 'json', value: { filename: 'a"中.jpg', sha256: 'x' } }, filename: 'meta.json' },
        { name: 'file', content: { type: 'file', path: './a.jpg' }, filename: 'a"中.jpg' },
      ] },
    }), sandbox.origin)
    expect(upload.response.line, upload.response.body).toBe('HTTP/1.1 200 OK')
    expect(upload.request.body).toContain('代替 ./a.jpg')
    expect(sandbox.calls[1]!.form!.map(({ name }) => name)).toEqual(['meta', 'file'])
  })

  it('has the keys of the sandbox that is asked now, whoever was asked before', async () => {
    for (const sandbox of [await start(), await start({ keys: generateKeys() }), await start()]) {
      const { response, unverified } = await runCall(call('post', '/v3/payees', { body: { type: 'json', value: { payee_name: new EncryptedText('张三') } } }), sandbox.origin)
      expect(response.line, response.body).toBe('HTTP/1.1 200 OK')
      expect(unverified).toBeUndefined()
    }
  })

  it('is told apart from an answer that somebody has changed', async () => {
    const sandbox = await start()
    const run = async (headers: Record<string, string>, suffix = ''): Promise<string | undefined> => {
      vi.unstubAllGlobals()
      page(async (response) => {
        if (response.url.endsWith('/sandbox/client'))
          return response
        return new Response(await response.text() + suffix, { status: response.status, headers: { ...Object.fromEntries(response.headers), ...headers } })
      })
      return (await runCall(call('get', '/v3/orders/search'), sandbox.origin)).unverified
    }
    expect(await run({})).toBeUndefined()
    expect(await run({}, ' ')).toBe('签名与应答的内容不符')
    expect(await run({ 'wechatpay-signature': '!' })).toBe('签名与应答的内容不符')
    expect(await run({ 'wechatpay-serial': 'other' })).toBe('应答是用另一把公钥 other 签的')
    expect(await run({ 'wechatpay-timestamp': '1' })).toBe('应答的时间戳与本机时间相差超过五分钟')
    expect(await run({ 'wechatpay-signature': '' })).toBe('应答没有签名')
  })

  it('sends nothing anywhere but to this machine', async () => {
    page()
    for (const address of ['http://127.0.0.1.evil.com', 'https://api.mch.weixin.qq.com', 'http://127.0.0.1@evil.com', ''])
      await expect(runCall(call('get', '/v3/orders'), address)).rejects.toBeInstanceOf(RunFailure)
    expect(fetch).not.toHaveBeenCalled()
  })

  it('says which command starts a sandbox, where there is none, and where one does not let the site in', async () => {
    const sandbox = await start({ origins: ['http://127.0.0.1:1'] })
    const { origin } = sandbox
    const command = `npm run sandbox -- --origin ${SITE} --port ${new URL(origin).port}`
    await expect(runCall(call('get', '/v3/orders'), origin)).rejects.toMatchObject({ message: expect.stringContaining('它不让本站调用'), command })
    await sandbox.close()
    await expect(runCall(call('get', '/v3/orders'), origin)).rejects.toMatchObject({ message: expect.stringContaining('没有沙箱应答'), command })
    await expect(runCall(call('get', '/v3/orders'), 'http://127.0.0.1:1')).rejects.toMatchObject({ command: `npm run sandbox -- --origin ${SITE} --port 1` })
  })

  it('needs what signs', async () => {
    page()
    vi.stubGlobal('crypto', {})
    await expect(runCall(call('get', '/v3/orders'), '127.0.0.1')).rejects.toThrow('WebCrypto')
  })
})
