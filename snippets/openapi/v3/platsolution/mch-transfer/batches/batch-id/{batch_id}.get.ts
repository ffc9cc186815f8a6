import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.platsolution.mchTransfer.batches.batchId._batch_id_.get({
  batch_id: '1030000000000000000000202611200000000001',
  params: {
    sub_mchid: '1900000002',
    need_query_detail: true,
    detail_state: 'ALL',
    offset: 0,
    limit: 20,
  },
})

console.info(data.transfer_batch.batch_state)
