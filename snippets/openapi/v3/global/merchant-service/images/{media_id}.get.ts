import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.merchantService.images._media_id_.get({
  media_id: 'MEDIA_ID_EXAMPLE_0000000001',
  params: {
    complaint_id: '200201820261120000000001',
  },
  baseURL: 'https://apihk.mch.weixin.qq.com',
  responseType: 'stream',
})

await pipeline(data, createWriteStream('./complaint.jpg'))
