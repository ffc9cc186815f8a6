import { readFileSync } from 'node:fs'
import { wxpay } from '#wxpay'
import { Multipart } from 'wechatpay-axios-plugin'
// ---cut---
const meta = {
  sha256: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
  filename: 'store.mp4',
} as const
const form = new Multipart()
  .append('file', readFileSync('/path/to/store.mp4'), 'store.mp4')
  .append('meta', JSON.stringify(meta), 'meta.json')

const { data } = await wxpay.v3.merchant.media.video_upload.post(form.getBuffer(), {
  meta,
  headers: form.getHeaders(),
})

console.info(data.media_id)
