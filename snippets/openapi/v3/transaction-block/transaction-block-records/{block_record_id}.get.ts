import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.transactionBlock.transactionBlockRecords._block_record_id_.get({
  block_record_id: 'BLOCK_EXAMPLE_0000000001',
  params: {
    sub_mchid: '1900000002',
  },
})

console.info(data.requested_item_info)
