import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.platsolution.mchTransfer.batches.outBatchNo._out_batch_no_.get({
  out_batch_no: 'BATCH20261120000001',
  params: {
    sub_mchid: '1900000002',
    need_query_detail: true,
    offset: 0,
    limit: 20,
    detail_state: 'ALL',
  },
})

console.info(data.transfer_batch.batch_state)
