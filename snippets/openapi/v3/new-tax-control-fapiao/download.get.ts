import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.newTaxControlFapiao.download.get({
  params: {
    token: 'TICKET_EXAMPLE_0000000001',
    mchid: '1900000001',
    sub_mchid: '1900000002',
    openid: 'oExample0Openid0000000000001',
    invoice_code: '033000000001',
    invoice_no: '00000001',
    fapiao_id: 'FAPIAOITEM20261120000001',
  },
  responseType: 'stream',
})

await pipeline(data, createWriteStream('./download.bin'))
