import { readFileSync } from 'node:fs'
import { wxpay } from '#wxpay'
import { Multipart } from 'wechatpay-axios-plugin'
// ---cut---
const meta = {
  bank_type: 'CMB_CREDIT',
  filename: 'protocol.csv',
  sha256: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
} as const
const form = new Multipart()
  .append('file', readFileSync('/path/to/protocol.csv'), 'protocol.csv')
  .append('meta', JSON.stringify(meta), 'meta.json')

const { data } = await wxpay.v3.marketing.bank.packages._package_id_.tasks.post(form.getBuffer(), {
  package_id: '900001',
  meta,
  headers: form.getHeaders(),
})

console.info(data.task_id)
