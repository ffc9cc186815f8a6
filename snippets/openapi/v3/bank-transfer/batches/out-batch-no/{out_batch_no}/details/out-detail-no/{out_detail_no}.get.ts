import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.bankTransfer.batches.outBatchNo._out_batch_no_.details.outDetailNo._out_detail_no_.get({
  out_batch_no: 'BATCH20261120000001',
  out_detail_no: 'DETAIL20261120000001',
})

console.info(data.detail_state)
