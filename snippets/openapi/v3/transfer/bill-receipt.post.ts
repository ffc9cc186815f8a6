import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.transfer.billReceipt.post({
  out_batch_no: 'BATCH20261120000001',
})

console.info(data.signature_status)
