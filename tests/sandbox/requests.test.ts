import type { PlainRequest } from './signed-request.ts'
import { Buffer } from 'node:buffer'
import path from 'pathe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operationsOf } from '../../.vitepress/model/api-description.ts'
import { fixtureDocument } from './fixture-document.ts'
import { errorOf, RunningSandbox } from './running-sandbox.ts'
import { exampleRequest, plainRequest as request, signRequest, writeRequest } from './signed-request.ts'

let sandbox: RunningSandbox

beforeAll(async () => {
  sandbox = await RunningSandbox.start({ document: fixtureDocument })
})
afterAll(() => sandbox.close())

const order = { out_trade_no: 'ORDER0001', amount: { total: 19900 }, goods: [{ name: '智能手环', price: 1.5 }] }

describe('an operation', () => {
  it.each(operationsOf(fixtureDocument.paths))('is served: $method $path', async (operation) => {
    const reply = await sandbox.call(exampleRequest(operation, sandbox.keys))
    expect(reply.status, reply.body.toString()).toBeLessThan(300)
  })

  it('gives back what it was sent, where names and types match', async () => {
    expect(await sandbox.answer(request('POST', '/v3/orders', { json: order }))).toEqual({
      out_trade_no: 'ORDER0001',
      mchid: '1900000001',
      amount: { total: 19900, payer_total: 100 },
      goods: [{ name: '智能手环' }],
    })
    expect(await sandbox.answer(request('GET', '/v3/orders', { query: { limit: 7, state: 'CLOSED' } }))).toEqual({ limit: 7, state: 'CLOSED' })
    expect(await sandbox.answer(request('GET', '/v3/orders/{order_id}', { pathParameters: { order_id: '12' } }))).toEqual({ order_id: 12 })
  })

  it('gives the same request the same answer', async () => {
    for (const call of [request('POST', '/v3/orders', { json: order }), request('GET', '/v3/bills/download')]) {
      const [first, second] = [await sandbox.call(call), await sandbox.call(call)]
      expect(first.body).toEqual(second.body)
      expect(first.headers['wechatpay-nonce']).not.toBe(second.headers['wechatpay-nonce'])
    }
  })

  it('answers 204 without a body, and a stream with bytes', async () => {
    const closed = await sandbox.call(request('DELETE', '/v3/orders/{order_id}', { pathParameters: { order_id: '12' } }))
    expect([closed.status, closed.body.length, closed.headers['content-type']]).toEqual([204, 0, undefined])
    const bill = await sandbox.call(request('GET', '/v3/bills/download'))
    expect([bill.status, bill.headers['content-type']]).toEqual([200, 'application/octet-stream'])
    expect(bill.body.length).toBeGreaterThan(1000)
  })

  it('tells who listens of each call that it accepts', async () => {
    sandbox.calls.length = 0
    await sandbox.call(request('POST', '/v3/orders', { json: { ...order, nothing: 1 } }))
    await sandbox.call(request('GET', '/v3/orders/{order_id}', { pathParameters: { order_id: '12' } }))
    expect(sandbox.calls).toMatchObject([{ method: 'GET', path: '/v3/orders/{order_id}', url: '/v3/orders/12', pathParameters: { order_id: 12 }, query: {}, body: undefined }])
  })
})

describe('a path', () => {
  it('that is literal wins over one with parameters', async () => {
    expect(await sandbox.answer(request('GET', '/v3/orders/search'))).toEqual({ found: true })
  })

  it('may have several parameters in a segment, and escapes', async () => {
    expect(await sandbox.answer(request('GET', '/v3/files/{name}.{extension}', { pathParameters: { name: '账单/2026', extension: 'csv' } }))).toEqual({ name: '账单/2026', extension: 'csv' })
  })

  it('that is unknown is not found; with another method it says which it takes', async () => {
    for (const path of ['/v3/nowhere', '/', '/v3/orders/', '//v3/orders', '/V3/orders'])
      expect((await sandbox.call(request('GET', path))).status, path).toBe(404)
    const reply = await sandbox.call(request('PATCH', '/v3/orders/{order_id}', { pathParameters: { order_id: '12' } }))
    expect([reply.status, reply.headers.allow]).toEqual([405, 'GET, DELETE'])
    expect((await sandbox.call(request('PROPFIND', '/v3/orders'))).status).toBe(405)
    expect((await sandbox.call(request('HEAD', '/v3/orders'))).status).toBe(405)
    expect((await sandbox.call(request('POST', '/v3/orders/search'))).status).toBe(405)
  })
})

describe('paths that differ in the names of their parameters alone', () => {
  it.each([
    ['PAYEE0002', { payee_no: 'PAYEE0002' }],
    ['2000000002', { payee_id: '2000000002' }],
  ])('are told apart by what the value looks like: %s', async (value, expected) => {
    expect(await sandbox.answer(request('POST', `/v3/payees/${value}/cancel`))).toEqual(expected)
  })

  it('are told apart by the method', async () => {
    expect(await sandbox.answer(request('DELETE', '/v3/payees/PAYEE0002/cancel', { json: { reason: '重复' } }))).toEqual({ payee_id: 'PAYEE0002', reason: '重复' })
    const reply = await sandbox.call(request('PATCH', '/v3/payees/PAYEE0002/cancel', { json: {} }))
    expect([reply.status, reply.headers.allow]).toEqual([405, 'POST, DELETE'])
  })

  it.each(['payee_no', 'payee_id'])('are told apart by the name that was not replaced: %s', async (name) => {
    const reply = await sandbox.call(request('POST', `/v3/payees/{${name}}/cancel`))
    expect(errorOf(reply).detail).toMatchObject({ field: `/${name}`, location: 'uriTemplate' })
  })
})

describe('a query', () => {
  it.each([
    ['limit=7&ids=1&ids=2', { limit: 7, ids: [1, 2] }],
    ['limit=7&ids[]=1&ids[]=2', { limit: 7, ids: [1, 2] }],
    ['limit=7&ids%5B0%5D=1&ids%5B1%5D=2', { limit: 7, ids: [1, 2] }],
    ['limit=7&range[from]=3', { limit: 7, range: { from: 3 } }],
    ['limit=-7&is_open=true&level=2&rate=0.5', { limit: -7, is_open: true, level: 2, rate: 0.5 }],
    ['&limit=7&&', { limit: 7 }],
  ])('%s is read', async (search, query) => {
    const reply = await sandbox.send(signRequest({ ...writeRequest(request('GET', '/v3/orders')), url: `/v3/orders?${search}` }, sandbox.keys))
    expect(reply.status, reply.body.toString()).toBe(200)
    expect(sandbox.calls.at(-1)?.query).toEqual(query)
  })

  it.each([
    ['limit=7.5', '/limit', '应为 integer，传的是 string'],
    ['limit=', '/limit', '应为 integer，传的是 string'],
    ['limit=1&limit=2', '/limit', '应为 integer，传的是 array'],
    ['limit=7&is_open=yes', '/is_open', '应为 boolean，传的是 string'],
    ['limit=7&state=GONE', '/state', '只能是 OPEN、CLOSED'],
    ['limit=7&level=3', '/level', '应为 integer，传的是 string'],
    ['limit=7&ids=a', '/ids/0', '应为 integer，传的是 string'],
    ['limit=7&range=3', '/range', '应为 object，传的是 string'],
    ['limit=7&range[to]=3', '/range/from', '必填，但没有传'],
    ['limits=7', '/limit', '必填，但没有传'],
    ['limit=7&stat=OPEN', '/stat', '文档中没有这个字段，是不是 state？'],
    ['limit=7&__proto__=1', '/__proto__', '文档中没有这个字段'],
    ['limit=7&state=%FF', '', '百分号编码有误'],
  ])('%s is refused', async (search, field, issue) => {
    const reply = await sandbox.send(signRequest({ ...writeRequest(request('GET', '/v3/orders')), url: `/v3/orders?${search}` }, sandbox.keys))
    expect(reply.status).toBe(400)
    const { detail } = errorOf(reply)
    expect(detail).toMatchObject({ field, location: 'query' })
    expect(detail?.issue).toContain(issue)
  })
})

describe('a refusal', () => {
  const put = request('PUT', '/v3/idempotent')
  const post = (rest: Partial<PlainRequest>): PlainRequest => request('POST', '/v3/orders', rest)
  const raw = (body: Buffer | string, type = 'application/json'): PlainRequest => post({ headers: { 'X-Raw': Buffer.from(body).toString('latin1'), 'Content-Type': type } })

  it.each<[string, PlainRequest]>([
    ['missing field', post({ json: { out_trade_no: 'A', amount: {} } })],
    ['wrong type', post({ json: { ...order, amount: { total: '19900' } } })],
    ['wrong enum', post({ json: { ...order, amount: { total: 1, currency: 'USD' } } })],
    ['several mistakes', post({ json: { out_trade_no: 1, amount: { total: 1.5 }, goods: {} } })],
    ['unknown field', post({ json: { ...order, amount: { total: 1, curency: 'CNY' } } })],
    ['a text too long', request('POST', '/v3/payees', { json: { payee_name: '', note: '一二三四五六七八九' } })],
    ['list item', post({ json: { ...order, goods: [{ name: '一' }, { price: 1 }] } })],
    ['no body', post({})],
    ['a list for a body', post({ json: [] })],
    ['a pointer with slashes', post({ json: { ...order, 'a/b~c': 1 } })],
    ['a long value', post({ json: { ...order, amount: { total: '9'.repeat(1000) } } })],
    ['content that is no JSON', request('POST', '/v3/scenes', { json: { scene_info: '{' } })],
    ['content without its fields', request('POST', '/v3/scenes', { json: { scene_info: '{"device":{}}', any_json: '1' } })],
    ['a body where none is documented', request('POST', '/v3/orders/{order_id}/close', { pathParameters: { order_id: '1' }, json: { reason: '' } })],
    ['a missing header', put],
    ['a path parameter that is no integer', request('GET', '/v3/orders/{order_id}', { pathParameters: { order_id: 'abc' } })],
    ['a path parameter that was not replaced', request('POST', '/v3/orders/{order_id}/close')],
    ['an unknown path', request('GET', '/v3/order')],
    ['another method', request('PATCH', '/v3/orders', { json: {} })],
    ['another content type', post({ json: order, headers: { 'Content-Type': 'text/plain' } })],
    ['another charset', post({ json: order, headers: { 'Content-Type': 'application/json; charset=gbk' } })],
    ['a compressed body', post({ json: order, headers: { 'Content-Encoding': 'gzip' } })],
    ['no Accept', post({ json: order, headers: { Accept: '' } })],
    ['an Accept without JSON', post({ json: order, headers: { Accept: 'text/html, application/json;q=0' } })],
    ['GET with a body', request('GET', '/v3/orders', { query: { limit: 1 }, json: {} })],
    ['no User-Agent', post({ json: order, headers: { 'User-Agent': '' } })],
    ['broken JSON', raw('{"out_trade_no": ')],
    ['a body that is no UTF-8', raw(Buffer.from([0x22, 0xFF, 0x22]))],
    ['a byte order mark', raw('\uFEFF{}')],
    ['JSON too deep', raw('['.repeat(5000) + ']'.repeat(5000))],
    ['a body too large', post({ json: { ...order, out_trade_no: 'A'.repeat(1024 * 1024) } })],
  ])('says what is wrong: %s', async (name, call) => {
    const { 'X-Raw': bytes, ...headers } = call.headers
    const written = writeRequest({ ...call, headers })
    const reply = await sandbox.send(signRequest({ ...written, ...bytes !== undefined && { body: Buffer.from(bytes, 'latin1') } }, sandbox.keys))
    const file = `${name.replaceAll(/[^a-z]+/gi, '-')}.json`
    await expect(`${JSON.stringify({ status: reply.status, ...errorOf(reply) }, null, 2)}\n`)
      .toMatchFileSnapshot(path.join(import.meta.dirname, '../fixtures/sandbox', file))
  })

  it('counts mistakes that are too many to be told', async () => {
    const goods = Array.from({ length: 300_000 }).fill({}) as [] // as JSON says it
    const reply = await sandbox.call(post({ json: { ...order, goods } }))
    expect(errorOf(reply).message).toBe('参数错误：请求体 /goods/0/name 必填，但没有传（另有 299999 处不符）')
    const long = await sandbox.call(post({ json: { ...order, ['n'.repeat(1_000_000)]: 1 } }))
    expect(long.body.length).toBeLessThan(1000)
  })

  it('is not made of `{}` where no body is documented', async () => {
    const reply = await sandbox.call(request('POST', '/v3/orders/{order_id}/close', { pathParameters: { order_id: '1' }, json: {} }))
    expect(reply.status).toBe(204)
  })
})
