import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.transferdownload.elecvoucherfile.get({
  params: {
    token: 'TICKET_EXAMPLE_0000000001',
    source: 'WEB',
  },
  responseType: 'stream',
})

await pipeline(data, createWriteStream('./download.bin'))
