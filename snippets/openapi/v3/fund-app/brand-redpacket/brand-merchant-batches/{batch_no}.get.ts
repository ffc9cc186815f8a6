import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.fundApp.brandRedpacket.brandMerchantBatches._batch_no_.get({
  batch_no: '1030000000000000000000202611200000000001',
  params: {
    need_query_detail: true,
    detail_state: 'DETAIL_VIEW_ALL',
  },
})

console.info(data.batch_state)
