import { Buffer } from 'node:buffer'
import { createCipheriv } from 'node:crypto'

/**
 * Encrypts what a notification holds, with AEAD_AES_256_GCM.
 *
 * @param text what is encrypted
 * @param key the merchant's APIv3 key: 32 letters and digits
 * @param nonce 12 letters and digits that were not used with this key before
 * @param associatedData what decryption has to be told besides; may be empty
 * @returns the ciphertext and, behind it, its tag, in Base64
 * @see https://www.rfc-editor.org/rfc/rfc5116
 */
export function encryptResource(text: string, key: string, nonce: string, associatedData: string): string {
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(associatedData))
  return Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64')
}
