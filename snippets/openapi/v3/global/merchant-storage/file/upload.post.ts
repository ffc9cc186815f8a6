import { readFileSync } from 'node:fs'
import { wxpay } from '#wxpay'
import { Multipart } from 'wechatpay-axios-plugin'
// ---cut---
const meta = {
  digest: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
  filename: 'application.pdf',
} as const
const form = new Multipart()
  .append('file', readFileSync('/path/to/application.pdf'), 'application.pdf')
  .append('meta', JSON.stringify(meta), 'meta.json')

const { data } = await wxpay.v3.global.merchantStorage.file.upload.post(form.getBuffer(), {
  meta,
  headers: form.getHeaders(),
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.file_id)
