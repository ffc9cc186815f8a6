import type { SandboxKeys } from './keys.ts'
import { Buffer } from 'node:buffer'
import { randomBytes, sign } from 'node:crypto'

/**
 * The header fields by which a merchant knows that an answer, or a notification, is
 * the platform's.
 *
 * @param body the body, empty for 204
 * @param keys the platform's key
 * @param now seconds since 1970
 * @param nonce a text that was not signed before
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053249
 */
export function signMessage(body: Buffer, keys: SandboxKeys, now: number, nonce = randomBytes(16).toString('hex')): Record<string, string> {
  const timestamp = String(now)
  const message = Buffer.concat([Buffer.from(`${timestamp}\n${nonce}\n`), body, Buffer.from('\n')])
  return {
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': keys.platformSerial,
    'Wechatpay-Signature': sign('sha256', message, keys.platformPrivateKey).toString('base64'),
  }
}
