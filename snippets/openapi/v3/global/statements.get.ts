import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.statements.get({
  params: {
    date: '2026-11-20',
    mchid: '1900000001',
  },
  headers: {
    'Accept-Encoding': 'gzip',
  },
  baseURL: 'https://apihk.mch.weixin.qq.com',
  responseType: 'stream',
})

await pipeline(data, createWriteStream('./statement-2026-11-20.csv'))
