import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.transfer.billReceipt._out_batch_no_.get({
  out_batch_no: 'BATCH20261120000001',
})

console.info(data.download_url)
