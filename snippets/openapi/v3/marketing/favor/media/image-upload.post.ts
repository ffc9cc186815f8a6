import { readFileSync } from 'node:fs'
import { wxpay } from '#wxpay'
import { Multipart } from 'wechatpay-axios-plugin'
// ---cut---
const meta = {
  sha256: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
  filename: 'example.jpg',
} as const
const form = new Multipart()
  .append('file', readFileSync('/path/to/file.jpg'), 'file.jpg')
  .append('meta', JSON.stringify(meta), 'meta.json')

const { data } = await wxpay.v3.marketing.favor.media.imageUpload.post(form.getBuffer(), {
  meta,
  headers: form.getHeaders(),
})

console.info(data.media_url)
