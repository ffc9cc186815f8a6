import type { Wechatpay as Reference } from '#wechatpay'
import { Rsa, Wechatpay } from 'wechatpay-axios-plugin'

const platformPublicKey = Rsa.from('file:///path/to/pub_key.pem', Rsa.KEY_TYPE_PUBLIC)

const client = new Wechatpay({
  mchid: '1900000001',
  serial: '0000000000000000000000000000000000000001',
  privateKey: 'file:///path/to/apiclient_key.pem',
  certs: { PUB_KEY_ID_0000000000000000000000000001: platformPublicKey },
})

export const wxpay = client as unknown as Reference

/** 用微信支付公钥加密敏感信息，请求头 `Wechatpay-Serial` 须为该公钥的 ID */
export function encrypt(text: string): string {
  return Rsa.encrypt(text, platformPublicKey)
}
