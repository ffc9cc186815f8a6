import { readFileSync } from 'node:fs'
import { wxpay } from '#wxpay'
import { Multipart } from 'wechatpay-axios-plugin'
// ---cut---
const meta = {
  company_mchid: '1900000002',
  region_id: 440300,
  digest: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
  digest_algorithm: 'DIGEST_ALGORITHM_SM3',
} as const
const form = new Multipart()
  .append('file', readFileSync('/path/to/fapiao.pdf'), 'fapiao.pdf')
  .append('meta', JSON.stringify(meta), 'meta.json')

const { data } = await wxpay.v3.taxiInvoice.cards.uploadFile.post(form.getBuffer(), {
  meta,
  headers: form.getHeaders(),
})

console.info(data.fapiao_media_id)
