import type { PlainRequest } from './signed-request.ts'
import { Buffer } from 'node:buffer'
import { constants, privateDecrypt } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FormData, Wechatpay } from 'wechatpay-axios-plugin'
import { generateKeys } from '../../sandbox/signing/keys.ts'
import { fixtureDocument } from './fixture-document.ts'
import { errorOf, RunningSandbox } from './running-sandbox.ts'
import { encryptFor, plainRequest as request, signRequest, writeRequest } from './signed-request.ts'

let sandbox: RunningSandbox

beforeAll(async () => {
  sandbox = await RunningSandbox.start({ document: fixtureDocument })
})
afterAll(() => sandbox.close())

function sdkClient(): unknown {
  const { keys, origin } = sandbox
  return new Wechatpay({
    mchid: keys.mchid,
    serial: keys.merchantSerial,
    privateKey: keys.merchantPrivateKey.export({ type: 'pkcs8', format: 'pem' }),
    certs: { [keys.platformSerial]: keys.platformPublicKey.export({ type: 'spki', format: 'pem' }) },
    baseURL: `${origin}/`,
  })
}

describe('an encrypted field, once it is decrypted,', () => {
  it('is no longer than the documented field may be', async () => {
    const { keys } = sandbox
    const headers = { 'Wechatpay-Serial': keys.platformSerial }
    const reply = await sandbox.call(request('POST', '/v3/payees', { headers, json: { payee_name: encryptFor(keys, '张三'), id_number: encryptFor(keys, '0'.repeat(19)) } }))
    expect([reply.status, errorOf(reply).detail]).toEqual([400, { field: '/id_number', value: '0'.repeat(19), issue: '不得长于 18 个字符', location: 'body' }])
  })

  it('is given in the query too, and the key\'s number in a header that is told of', async () => {
    const { keys } = sandbox
    const headers = { 'Wechatpay-Serial': keys.platformSerial }
    expect(await sandbox.answer(request('GET', '/v3/payees/find', { headers, query: { payee_name: encryptFor(keys, '张三') } }))).toEqual({ payee_name: '张三' })
    expect(sandbox.calls.at(-1)).toMatchObject({ query: { payee_name: '张三' }, headers })
    const reply = await sandbox.call(request('GET', '/v3/payees/find', { query: { payee_name: encryptFor(keys, '张三') } }))
    expect(errorOf(reply).detail).toMatchObject({ field: '/Wechatpay-Serial', issue: '必填，但没有传', location: 'header' })
  })
})

describe('an encrypted field', () => {
  it('is decrypted with the platform\'s key, and answered under the merchant\'s', async () => {
    const { keys } = sandbox
    const json = {
      payee_name: encryptFor(keys, '张三'),
      contacts: [{ phone: encryptFor(keys, '00000000000') }],
      aliases: [encryptFor(keys, '阿三'), encryptFor(keys, '小张')],
      id_number: encryptFor(keys, '000000000000000000'),
    }
    const reply = await sandbox.answer(request('POST', '/v3/payees', { json, headers: { 'Wechatpay-Serial': keys.platformSerial } }))
    const { payee_name: ciphertext } = reply as { payee_name: string } // as documented
    const plain = privateDecrypt({ key: keys.merchantPrivateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }, Buffer.from(ciphertext, 'base64'))
    expect(plain.toString()).toBe('张三')
    expect(sandbox.calls.at(-1)?.body).toEqual({ payee_name: '张三', contacts: [{ phone: '00000000000' }], aliases: ['阿三', '小张'], id_number: '000000000000000000' })
  })

  it('is refused without the key\'s number, with another, and for another key', async () => {
    const { keys } = sandbox
    const headers = { 'Wechatpay-Serial': keys.platformSerial }
    const payee_name = encryptFor(keys, '张三')
    const cases: [Partial<PlainRequest>, string][] = [
      [{ json: { payee_name } }, '/Wechatpay-Serial'],
      [{ json: { payee_name }, headers: { 'Wechatpay-Serial': 'PUB_KEY_ID_0' } }, '/Wechatpay-Serial'],
      [{ json: { payee_name: '张三' }, headers }, '/payee_name'],
      [{ json: { payee_name, contacts: [{}, { phone: encryptFor(generateKeys(), '0') }] }, headers }, '/contacts/1/phone'],
      [{ json: { payee_name, aliases: [encryptFor(keys, '阿三'), '小张'] }, headers }, '/aliases/1'],
      [{ json: { payee_name, aliases: [1] }, headers }, '/aliases/0'],
    ]
    for (const [rest, field] of cases) {
      const reply = await sandbox.call(request('POST', '/v3/payees', rest))
      expect([reply.status, errorOf(reply).detail?.field]).toEqual([400, field])
    }
  })
})

describe('an upload', () => {
  it('of the SDK is accepted: its signature covers the meta part', async () => {
    const client = sdkClient() as { v3: { media: { upload: { post: (form: Buffer, config: object) => Promise<{ data: unknown }> } } } } // the plugin's own type has no paths
    const form = new FormData()
    const meta = { filename: '图.png', sha256: 'a'.repeat(64) }
    form.append('meta', JSON.stringify(meta), 'meta.json')
    form.append('file', Buffer.from([0x89, 0x50, 0xFF, 0x00]), '图.png')
    const { data } = await client.v3.media.upload.post(form.getBuffer(), { meta, headers: form.getHeaders() })
    expect(data).toEqual({ media_id: 'EXAMPLE0001' })
    expect(sandbox.calls.at(-1)?.body).toEqual({ meta, file: '图.png' })
    expect(sandbox.calls.at(-1)?.form?.find(({ name }) => name === 'file')?.content).toEqual(Buffer.from([0x89, 0x50, 0xFF, 0x00]))
  })

  it.each([
    ['has no meta', [{ name: 'file', filename: 'a.png', content: Buffer.from('a') }], 'INVALID_REQUEST', '/meta'],
    ['has a file without a name', [
      { name: 'meta', content: Buffer.from('{"filename":"a.png"}') },
      { name: 'file', content: Buffer.from([0xFF]) },
    ], 'INVALID_REQUEST', '/file'],
    ['has no file', [{ name: 'meta', content: Buffer.from('{"filename":"a.png"}') }], 'PARAM_ERROR', '/file'],
    ['has a part that nobody knows', [
      { name: 'meta', content: Buffer.from('{"filename":"a.png"}') },
      { name: 'file', filename: 'a.png', content: Buffer.from('a') },
      { name: 'more', content: Buffer.from('a') },
    ], 'PARAM_ERROR', '/more'],
    ['has a meta that is no JSON', [{ name: 'meta', content: Buffer.from('{') }], 'INVALID_REQUEST', '/meta'],
    ['has a meta without its fields', [
      { name: 'meta', content: Buffer.from('{}') },
      { name: 'file', filename: 'a.png', content: Buffer.from('a') },
    ], 'PARAM_ERROR', '/meta/filename'],
  ])('is refused if it %s', async (_, form, code, field) => {
    const reply = await sandbox.call(request('POST', '/v3/media/upload', { form }))
    expect(reply.status).toBe(400)
    expect(errorOf(reply)).toMatchObject({ code, detail: { field, location: 'body' } })
  })

  it('is refused if its signature covers the whole form, if it is cut off, and if it is too large', async () => {
    const form = [{ name: 'meta', content: Buffer.from('{"filename":"a.png"}') }, { name: 'file', filename: 'a.png', content: Buffer.alloc(100) }]
    const raw = writeRequest(request('POST', '/v3/media/upload', { form }))
    expect((await sandbox.send(signRequest({ ...raw, signed: raw.body }, sandbox.keys))).status).toBe(401)
    expect((await sandbox.send(signRequest({ ...raw, body: raw.body.subarray(0, -40) }, sandbox.keys))).status).toBe(400)
    const large = request('POST', '/v3/media/upload', { form: [form[0]!, { ...form[1]!, content: Buffer.alloc(10 * 1024 * 1024) }] })
    expect((await sandbox.call(large)).status).toBe(413)
    const chunked = signRequest(writeRequest(large), sandbox.keys)
    expect((await sandbox.send({ ...chunked, headers: { ...chunked.headers, 'Transfer-Encoding': 'chunked' } })).status).toBe(413)
  })
})

describe('dELETE with a body', () => {
  const config = { payee_id: '2000000002', data: { reason: '重复' } }

  it('is served', async () => {
    expect(await sandbox.answer(request('DELETE', '/v3/payees/{payee_id}/cancel', { pathParameters: { payee_id: '2000000002' }, json: config.data }))).toEqual({ payee_id: '2000000002', reason: '重复' })
  })

  const sdk = (): { v3: { payees: { _payee_id_: { cancel: { delete: (config: object) => Promise<{ data: unknown }> } } } } } =>
    sdkClient() as ReturnType<typeof sdk> // the plugin's own type has no paths

  it('is sent by the SDK if it is told how, as snippets tell it', async () => {
    const { data } = await sdk().v3.payees._payee_id_.cancel.delete({
      payee_id: '2000000002',
      meta: { reason: '重复' },
      transformRequest(this: { meta: object }) {
        return JSON.stringify(this.meta)
      },
    })
    expect(data).toEqual({ payee_id: '2000000002', reason: '重复' })
  })

  // Once this fails, `meta` and `transformRequest` are needed no more: declare-operation.ts, print-snippet.ts.
  it('is sent without it by the SDK if it is `data`, and refused', async () => {
    const client = sdk()
    await expect(client.v3.payees._payee_id_.cancel.delete(config)).rejects.toMatchObject({
      response: { status: 400, data: { detail: { field: '', issue: '必填，但没有传', location: 'body' } } },
    })
  })
})
