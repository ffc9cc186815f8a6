import type { Operation } from '../../.vitepress/model/operation.ts'
import type { BuiltNotification } from '../../sandbox/notifications/build-notification.ts'
import type { SnippetBundle } from './bundle-snippets.ts'
import { Buffer } from 'node:buffer'
import { createDecipheriv, randomUUID, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import path from 'pathe'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { createNotificationBuilder } from '../../sandbox/notifications/build-notification.ts'
import { createSchemaCompiler } from '../../sandbox/validation/compile-schema.ts'
import { readSite } from '../support/site.ts'
import { bundleSnippets, snippetKeys, SNIPPETS } from './bundle-snippets.ts'

/** What a handler of the site exports. */
interface Handler {
  receive: (headers: Record<string, string>, body: string) => number
}

/** The body of a notification. */
interface Body {
  id: string
  create_time: string
  event_type: string
  resource: { nonce: string, associated_data?: string, ciphertext: string }
}

const { reference: { document } } = await readSite()
const webhooks = document.webhooks
const events = Object.keys(webhooks)
const keys = snippetKeys()
const build = createNotificationBuilder(document, keys)

function now(): number {
  return Math.floor(Date.now() / 1000)
}

/** As Node's server gives them to a handler. */
function received({ headers, body }: BuiltNotification): Parameters<Handler['receive']> {
  return [Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])), body.toString()]
}

function bodyOf({ body }: BuiltNotification): Body {
  return JSON.parse(body.toString()) as Body // tests of what it holds follow
}

describe('every notification of the site, received by its handler', () => {
  let bundle: SnippetBundle
  let count = 0
  const compile = createSchemaCompiler()
  const fileOf = (event: string): string => path.join(SNIPPETS, 'webhooks', `${event}.ts`)

  beforeAll(async () => {
    bundle = await bundleSnippets(events.map(fileOf), keys)
  })
  afterEach(() => vi.restoreAllMocks())
  afterAll(() => {
    bundle.remove()
    process.stdout.write(`received ${count} of ${events.length} notifications\n`)
  })

  it.each(events)('%s', async (event) => {
    const log = vi.spyOn(console, 'info').mockImplementation(() => {})
    const notification = build(event, { now: now(), nonce: randomUUID() })
    const body = bodyOf(notification)
    // Written down from the platform's documentation, and not from the sandbox.
    const [timestamp, nonce, signature] = ['Timestamp', 'Nonce', 'Signature'].map(name => notification.headers[`Wechatpay-${name}`]!)
    expect(verify('sha256', Buffer.from(`${timestamp}\n${nonce}\n${notification.body.toString()}\n`), keys.platformPublicKey, Buffer.from(signature!, 'base64'))).toBe(true)
    const content: unknown = JSON.parse(decryptResource(body.resource))
    expect(content).toEqual(notification.content)

    const { requestBody } = webhooks[event]!.post as Operation
    const schema = requestBody && 'content' in requestBody ? requestBody.content['application/json']?.schema : undefined
    const isValid = compile(schema!, 'plain')
    expect(isValid({ ...body, resource: { ...body.resource, ciphertext: JSON.stringify(content) } }), JSON.stringify(isValid.errors)).toBe(true)
    expect(body.event_type).toBe(event)

    const { receive } = await bundle.import(fileOf(event)) as Handler // so says its source
    expect(receive(...received(notification))).toBe(204)
    const names = Array.from(readFileSync(fileOf(event), 'utf8').matchAll(/\bcontent\.(\w+)/g), match => match[1]!)
    const shown = names.length > 0 ? names.map(name => (content as Record<string, unknown>)[name]) : [content] // an object, as was just validated
    expect(log.mock.calls).toEqual([shown])
    expect(shown).not.toContain(undefined)

    expectRefusals(event, receive)
    expect(log).toHaveBeenCalledTimes(1)
    count++
  })

  function expectRefusals(event: string, receive: Handler['receive']): void {
    for (const tamper of ['signature', 'timestamp'] as const)
      expect(receive(...received(build(event, { now: now(), nonce: randomUUID(), tamper }))), tamper).toBe(401)
    const [headers, body] = received(build(event, { now: now(), nonce: randomUUID() }))
    expect(receive(headers, `${body} `), 'a body with a space more').toBe(401)
    expect(receive({ ...headers, 'wechatpay-serial': 'constructor' }, body), 'another key').toBe(401)
    expect(receive({}, body), 'no headers').toBe(401)
    // Its signature is right: that its content was changed, decrypting tells.
    expect(() => receive(...received(build(event, { now: now(), nonce: randomUUID(), tamper: 'ciphertext' })))).toThrow()
  }
})

/** @see https://www.rfc-editor.org/rfc/rfc5116 */
function decryptResource({ ciphertext, nonce, associated_data = '' }: Body['resource']): string {
  const bytes = Buffer.from(ciphertext, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', keys.apiv3Key, nonce).setAAD(Buffer.from(associated_data)).setAuthTag(bytes.subarray(-16))
  return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString()
}
