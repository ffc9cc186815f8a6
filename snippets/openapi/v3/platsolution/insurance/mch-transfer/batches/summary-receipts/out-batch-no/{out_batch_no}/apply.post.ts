import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.platsolution.insurance.mchTransfer.batches.summaryReceipts.outBatchNo._out_batch_no_.apply.post({
  sub_mchid: '1900000002',
}, {
  out_batch_no: 'BATCH20261120000001',
})

console.info(data.receipt_state)
