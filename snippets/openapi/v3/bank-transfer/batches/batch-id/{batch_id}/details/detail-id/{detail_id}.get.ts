import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.bankTransfer.batches.batchId._batch_id_.details.detailId._detail_id_.get({
  batch_id: '1030000000000000000000202611200000000001',
  detail_id: '1040000070001202611200000000000001',
})

console.info(data.detail_state)
