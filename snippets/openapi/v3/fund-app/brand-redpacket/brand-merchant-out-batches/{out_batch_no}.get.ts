import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.fundApp.brandRedpacket.brandMerchantOutBatches._out_batch_no_.get({
  out_batch_no: 'BATCH20261120000001',
  params: {
    need_query_detail: true,
    detail_state: 'DETAIL_VIEW_ALL',
  },
})

console.info(data.batch_state)
