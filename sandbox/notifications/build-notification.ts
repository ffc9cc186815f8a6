import type { ErrorObject } from 'ajv/dist/2020.js'
import type { ApiDescription } from '../../.vitepress/model/api-description.ts'
import type { Schema } from '../../.vitepress/model/schema.ts'
import type { Literal, LiteralObject } from '../../.vitepress/sample-values/literal.ts'
import type { SandboxKeys } from '../signing/keys.ts'
import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { UserError } from '../../.vitepress/diagnostics/user-error.ts'
import { requestSchema } from '../../.vitepress/model/operation.ts'
import { exampleValue } from '../../.vitepress/sample-values/example-value.ts'
import { encryptResource } from '../signing/encrypt-resource.ts'
import { signMessage } from '../signing/sign-message.ts'
import { createSchemaCompiler } from '../validation/compile-schema.ts'
import { createFieldEncryption, mapEncryptedFields } from '../validation/encrypted-fields.ts'
import { setField } from './set-field.ts'
import { unknownEvent } from './unknown-event.ts'

/** What can be wrong with a notification on purpose, for a merchant to refuse it. */
export const TAMPERINGS = ['signature', 'ciphertext', 'timestamp'] as const

export type Tampering = typeof TAMPERINGS[number]

export interface NotificationOptions {
  /** When it is sent, in seconds since 1970. */
  now: number
  /** A text that was not signed before. */
  nonce: string
  /** Fields of the content that are not as in the example: `amount.total=100`. */
  set?: readonly string[]
  tamper?: Tampering
}

/** A notification as it goes over the wire. */
export interface BuiltNotification {
  headers: Record<string, string>
  body: Buffer
  /** What decrypting gives. */
  content: Literal
}

/** What of associated data the platform promises to be shorter than, in bytes. */
const MAX_ASSOCIATED_DATA = 16

/** How old a notification is whose timestamp is tampered with, in seconds: merchants allow for 300. */
const STALE = 600

/** What the platform itself sends where a signature is meant to be wrong, to see who verifies. */
const PROBE = 'WECHATPAY/SIGNTEST/'

/**
 * Builds the notifications of a reference, signed and encrypted as the platform
 * does, with what the examples of their fields say. The same content has the same
 * `id`, as that of a notification which is sent again.
 *
 * @param document the reference
 * @param keys the platform's private key, and the merchant's APIv3 key
 * @returns a function of a notification's type, which throws a {@link UserError} for
 *   an unknown one, for fields that it does not have, and for values that are not
 *   as documented
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861
 */
export function createNotificationBuilder(document: ApiDescription, keys: SandboxKeys): (event: string, options: NotificationOptions) => BuiltNotification {
  const webhooks = new Map(Object.entries(document.webhooks))
  const compile = createSchemaCompiler()
  const encryptField = createFieldEncryption(keys.merchantPublicKey)
  return (event, { now, nonce, set = [], tamper }) => {
    const schema = requestSchema(webhooks.get(event)?.post, 'application/json')
    if (!schema)
      throw unknownEvent(event, [...webhooks.keys()])
    const contentSchema = property(property(schema, 'resource'), 'ciphertext').contentSchema ?? {}

    const plain = set.reduce((value, setting) => setField(contentSchema, value, setting), exampleValue(contentSchema, '', { known: { mchid: keys.mchid } }))
    const body = envelope(schema, event, JSON.stringify(plain), now)
    const validate = compile(schema, 'plain')
    if (!validate(body))
      throw new UserError(`The content is not as ${event} is documented: ${(validate.errors ?? []).map(describe).join('; ')}.`)

    const content = mapEncryptedFields(contentSchema, plain, encryptField) as Literal // of the same form
    const bytes = Buffer.from(JSON.stringify({ ...body, resource: encrypted(body.resource, content, keys, nonce, tamper) }))
    const signed = signMessage(bytes, keys, tamper === 'timestamp' ? now - STALE : now, nonce)
    return {
      headers: {
        'Content-Type': 'application/json',
        'User-Agent': 'wechatpay-openapi-reference',
        'Accept': '*/*',
        ...signed,
        'Wechatpay-Signature': `${tamper === 'signature' ? PROBE : ''}${signed['Wechatpay-Signature']}`,
        'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
      },
      body: bytes,
      content,
    }
  }
}

/** A mistake in the fields that were set, in terms of the command that sets them. */
function describe({ instancePath, message, keyword, params }: ErrorObject): string {
  const path = instancePath.replace('/resource/ciphertext', '').slice(1).replaceAll('/', '.') || 'the content'
  return keyword === 'enum'
    ? `${path} must be one of ${(params.allowedValues as unknown[]).join(', ')}` // so says Ajv's documentation
    : `${path} ${message}`
}

function property(schema: Schema, name: string): Schema {
  return schema.properties?.[name] ?? {}
}

interface Envelope extends LiteralObject {
  resource: LiteralObject
}

/** The body of a notification, with its content as a text that can be read. */
function envelope(schema: Schema, event: string, content: string, now: number): Envelope {
  const type = String(exampleValue(property(property(schema, 'resource'), 'original_type'), 'original_type'))
  const known = {
    id: eventId(`${event}\n${content}`),
    create_time: beijingTime(now),
    resource_type: 'encrypt-resource',
    associated_data: type.length < MAX_ASSOCIATED_DATA ? type : '',
  }
  const body = exampleValue(schema, '', { known }) as Envelope // every notification has a resource
  return { ...body, resource: { ...body.resource, ciphertext: content } }
}

/** A version 5 UUID in form. */
function eventId(seed: string): string {
  const hash = createHash('sha256').update(seed).digest('hex')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

/** `2026-11-20T12:00:00+08:00` */
function beijingTime(seconds: number): string {
  return `${new Date((seconds + 8 * 3600) * 1000).toISOString().slice(0, 19)}+08:00`
}

function encrypted(resource: LiteralObject, content: Literal, keys: SandboxKeys, seed: string, tamper: Tampering | undefined): LiteralObject {
  // Not the nonce of the signature, and as new.
  const nonce = createHash('sha256').update(seed).digest('hex').slice(0, 12)
  const ciphertext = encryptResource(JSON.stringify(content), keys.apiv3Key, nonce, String(resource.associated_data ?? ''))
  return { ...resource, nonce, ciphertext: tamper === 'ciphertext' ? changed(ciphertext) : ciphertext }
}

/** A ciphertext of which one bit is another. */
function changed(ciphertext: string): string {
  const bytes = Buffer.from(ciphertext, 'base64')
  bytes[0]! ^= 1 // never empty: it ends in a tag
  return bytes.toString('base64')
}
