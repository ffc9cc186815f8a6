import { readFileSync } from 'node:fs'
import { wxpay } from '#wxpay'
import { Multipart } from 'wechatpay-axios-plugin'
// ---cut---
const meta = {
  bank_type: 'OTHERS',
  filename: 'example.jpg',
  sha256: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
} as const
const form = new Multipart()
  .append('file', readFileSync('/path/to/file.jpg'), 'file.jpg')
  .append('meta', JSON.stringify(meta), 'meta.json')

const { data } = await wxpay.v3.marketing.bank.packages._package_id_.tasks.post(form.getBuffer(), {
  package_id: '900001',
  meta,
  headers: form.getHeaders(),
})

console.info(data.status)
