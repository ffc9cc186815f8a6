import { readFileSync } from 'node:fs'
import { wxpay } from '#wxpay'
import { Multipart } from 'wechatpay-axios-plugin'
// ---cut---
const meta = {
  file_name: 'license.jpg',
  file_digest: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
  item_id: 1,
} as const
const form = new Multipart()
  .append('submission_file', readFileSync('/path/to/file.jpg'), 'file.jpg')
  .append('meta', JSON.stringify(meta), 'meta.json')

const { data } = await wxpay.v3.mchManage.submissionFiles.subMchid._sub_mchid_.upload.post(form.getBuffer(), {
  sub_mchid: '1900000002',
  meta,
  headers: form.getHeaders(),
})

console.info(data.file_id)
