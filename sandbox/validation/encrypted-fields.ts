import type { KeyObject } from 'node:crypto'
import type { Schema } from '../../.vitepress/model/schema.ts'
import { Buffer } from 'node:buffer'
import { constants, privateDecrypt, publicEncrypt } from 'node:crypto'
import { pointer } from '../../.vitepress/model/json-pointer.ts'
import { parseJson } from '../http/parse-json.ts'

/** RSAES-OAEP with SHA-1, as the API has it. @see https://pay.weixin.qq.com/doc/v3/merchant/4013053257 */
const OAEP = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }

/** What OAEP takes of a key's length, in bytes. @see https://www.rfc-editor.org/rfc/rfc8017#section-7.1.1 */
const OAEP_OVERHEAD = 42

/** How long a text may be to be encrypted with a key, in bytes: 214 for 2048 bits. */
export function maxPlaintext(key: KeyObject): number {
  return (key.asymmetricKeyDetails?.modulusLength ?? 0) / 8 - OAEP_OVERHEAD
}

/**
 * Replaces each encrypted field of a value.
 *
 * @param schema the value's schema
 * @param value a value that is valid against it
 * @param replace what stands in the place of a text; is told its JSON Pointer
 * @param at JSON Pointer of the value
 */
export function mapEncryptedFields(schema: Schema, value: unknown, replace: (text: string, at: string) => string, at = ''): unknown {
  if (typeof value === 'string') {
    if (schema['x-encrypted'])
      return replace(value, at)
    const content = schema.contentSchema && parseJson(value)
    return schema.contentSchema && content ? JSON.stringify(mapEncryptedFields(schema.contentSchema, content.value, replace, at)) : value
  }
  if (Array.isArray(value)) {
    const items = schema.items ?? {}
    return value.map((item, i) => mapEncryptedFields(items, item, replace, pointer(at, i)))
  }
  if (value === null || typeof value !== 'object' || !schema.properties)
    return value
  const properties = new Map(Object.entries(schema.properties))
  return Object.fromEntries(Object.entries(value).map(([name, member]) =>
    [name, mapEncryptedFields((properties.get(name) ?? {}), member, replace, pointer(at, name))]))
}

/**
 * Decrypts a field.
 *
 * @param text the ciphertext in Base64
 * @param key the platform's private key
 * @returns the text, or nothing if the ciphertext is not for this key
 */
export function decryptField(text: string, key: KeyObject): string | undefined {
  try {
    const plain = privateDecrypt({ key, ...OAEP }, Buffer.from(text, 'base64'))
    return new TextDecoder('utf-8', { fatal: true }).decode(plain)
  }
  catch {
    return undefined
  }
}

/** How many ciphertexts are kept. */
const MAX_CIPHERTEXTS = 1000

/**
 * Encrypts fields, the same text always to the same ciphertext while the sandbox
 * runs, though OAEP is random: the same request is given the same answer.
 *
 * @param key the merchant's public key
 * @returns a function that encrypts a text, of which no more than fits is taken
 */
export function createFieldEncryption(key: KeyObject): (text: string) => string {
  const ciphertexts = new Map<string, string>()
  const limit = maxPlaintext(key)
  return (text) => {
    let ciphertext = ciphertexts.get(text)
    if (ciphertext === undefined) {
      ciphertext = publicEncrypt({ key, ...OAEP }, Buffer.from(fitting(text, limit))).toString('base64')
      if (ciphertexts.size >= MAX_CIPHERTEXTS)
        ciphertexts.clear()
      ciphertexts.set(text, ciphertext)
    }
    return ciphertext
  }
}

/** As much of a text as has that many bytes. */
function fitting(text: string, limit: number): string {
  let bytes = 0
  let kept = ''
  for (const character of text) {
    bytes += Buffer.byteLength(character)
    if (bytes > limit)
      break
    kept += character
  }
  return kept
}
