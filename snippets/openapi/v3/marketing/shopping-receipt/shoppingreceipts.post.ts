import { readFileSync } from 'node:fs'
import { wxpay } from '#wxpay'
import { Multipart } from 'wechatpay-axios-plugin'
// ---cut---
const meta = {
  transaction_id: '4200000000202611200000000001',
  transaction_mchid: '1900000001',
  openid: 'oExample0Openid0000000000001',
  sha256: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
} as const
const form = new Multipart()
  .append('file', readFileSync('/path/to/file.jpg'), 'file.jpg')
  .append('meta', JSON.stringify(meta), 'meta.json')

const { data } = await wxpay.v3.marketing.shoppingReceipt.shoppingreceipts.post(form.getBuffer(), {
  meta,
  headers: form.getHeaders(),
})

console.info(data.receipt)
