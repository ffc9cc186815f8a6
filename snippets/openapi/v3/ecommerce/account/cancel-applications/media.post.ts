import { readFileSync } from 'node:fs'
import { wxpay } from '#wxpay'
import { Multipart } from 'wechatpay-axios-plugin'
// ---cut---
const meta = {
  file_digest: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
  file_name: 'application.jpg',
} as const
const form = new Multipart()
  .append('file', readFileSync('/path/to/application.jpg'), 'application.jpg')
  .append('meta', JSON.stringify(meta), 'meta.json')

const { data } = await wxpay.v3.ecommerce.account.cancelApplications.media.post(form.getBuffer(), {
  meta,
  headers: form.getHeaders(),
})

console.info(data.media_id)
