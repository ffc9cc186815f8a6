import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.transfer.batches.outBatchNo._out_batch_no_.get({
  out_batch_no: 'BATCH20261120000001',
  params: {
    need_query_detail: true,
    offset: 0,
    limit: 20,
    detail_status: 'ALL',
  },
})

console.info(data.transfer_batch.batch_status)
