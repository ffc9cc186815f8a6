import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.bankBatchTransfer.receipt.summaryReceipts.post({
  out_batch_no: 'BATCH20261120000001',
})

console.info(data.receipt_state)
