import { readFileSync } from 'node:fs'
import { wxpay } from '#wxpay'
import { Multipart } from 'wechatpay-axios-plugin'
// ---cut---
const meta = {
  file_type: 'PDF',
  digest_alogrithm: 'SM3',
  digest: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
} as const
const form = new Multipart()
  .append('file', readFileSync('/path/to/fapiao.pdf'), 'fapiao.pdf')
  .append('meta', JSON.stringify(meta), 'meta.json')

const { data } = await wxpay.v3.newTaxControlFapiao.fapiaoApplications.uploadFapiaoFile.post(form.getBuffer(), {
  meta,
  headers: form.getHeaders(),
})

console.info(data.fapiao_media_id)
