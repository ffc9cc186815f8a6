import { readFileSync } from 'node:fs'
import { wxpay } from '#wxpay'
import { Multipart } from 'wechatpay-axios-plugin'
// ---cut---
const meta = {
  sha256: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
  filename: 'voucher.jpg',
} as const
const form = new Multipart()
  .append('file', readFileSync('/path/to/voucher.jpg'), 'voucher.jpg')
  .append('meta', JSON.stringify(meta), 'meta.json')

const { data } = await wxpay.v3.global.merchantService.images.upload.post(form.getBuffer(), {
  meta,
  headers: form.getHeaders(),
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.media_id)
