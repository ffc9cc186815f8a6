import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.bankBatchTransfer.receipt.summaryReceipts.get({
  params: {
    out_batch_no: 'BATCH20261120000001',
  },
})

console.info(data.download_url)
