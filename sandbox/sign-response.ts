import type { SandboxKeys } from './keys.ts'
import { Buffer } from 'node:buffer'
import { randomBytes, sign } from 'node:crypto'

/**
 * The header fields by which a client knows that an answer is the platform's.
 *
 * @param body the answer's body, empty for 204
 * @param keys the platform's key
 * @param now seconds since 1970
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053249
 */
export function signResponse(body: Buffer, keys: SandboxKeys, now: number): Record<string, string> {
  const timestamp = String(now)
  const nonce = randomBytes(16).toString('hex')
  const message = Buffer.concat([Buffer.from(`${timestamp}\n${nonce}\n`), body, Buffer.from('\n')])
  return {
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': keys.platformSerial,
    'Wechatpay-Signature': sign('sha256', message, keys.platformPrivateKey).toString('base64'),
  }
}
