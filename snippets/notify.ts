import type { Ciphertext } from '#wechatpay'
import type { IncomingHttpHeaders } from 'node:http'
import { Aes, Formatter, Rsa } from 'wechatpay-axios-plugin'

/** 在商户平台设置的 APIv3 密钥 */
const apiv3Key = '00000000000000000000000000000000'

/** 微信支付公钥 ID 或平台证书序列号 → 公钥 */
const platformPublicKeys = new Map([
  ['PUB_KEY_ID_0000000000000000000000000001', Rsa.from('file:///path/to/pub_key.pem', Rsa.KEY_TYPE_PUBLIC)],
])

/** 通知在发出之后多久仍可接受，单位为秒 */
const tolerance = 300

/** 验证签名：它覆盖时间戳、随机串与原样的正文，正文在验签之前不得解析再序列化 */
export function verify(headers: IncomingHttpHeaders, body: string): boolean {
  const header = (name: string): string => String(headers[`wechatpay-${name}`] ?? '')
  const timestamp = header('timestamp')
  const publicKey = platformPublicKeys.get(header('serial'))
  if (!publicKey || !(Math.abs(Date.now() / 1000 - Number(timestamp)) <= tolerance))
    return false
  return Rsa.verify(Formatter.response(timestamp, header('nonce'), body), header('signature'), publicKey)
}

/** 解密通知的 `resource`；密文被改动过时抛出错误 */
export function decrypt<T>(resource: { ciphertext: Ciphertext<T>, nonce: string, associated_data?: string }): T {
  const { ciphertext, nonce, associated_data } = resource
  return JSON.parse(Aes.AesGcm.decrypt(ciphertext, apiv3Key, nonce, associated_data))
}
