import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.bankTransfer.batches.batchId._batch_id_.get({
  batch_id: '1030000000000000000000202611200000000001',
  params: {
    need_query_detail: true,
    offset: 0,
    limit: 20,
    detail_state: 'ALL',
  },
})

console.info(data.batch_state)
