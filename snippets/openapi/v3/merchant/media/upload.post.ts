import { readFileSync } from 'node:fs'
import { wxpay } from '#wxpay'
import { Multipart } from 'wechatpay-axios-plugin'
// ---cut---
const meta = {
  sha256: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
  filename: 'license.jpg',
} as const
const form = new Multipart()
  .append('file', readFileSync('/path/to/license.jpg'), 'license.jpg')
  .append('meta', JSON.stringify(meta), 'meta.json')

const { data } = await wxpay.v3.merchant.media.upload.post(form.getBuffer(), {
  meta,
  headers: form.getHeaders(),
})

console.info(data.media_id)
