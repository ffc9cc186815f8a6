import type { Wechatpay as Reference } from '#wechatpay'
import { Wechatpay } from 'wechatpay-axios-plugin'

const client = new Wechatpay({
  mchid: '1900000001',
  serial: '0000000000000000000000000000000000000001',
  privateKey: 'file:///path/to/apiclient_key.pem',
  certs: { PUB_KEY_ID_0000000000000000000000000001: 'file:///path/to/pub_key.pem' },
})

export const wxpay = client as unknown as Reference
