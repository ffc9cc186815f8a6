import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.webizpay.stores.entityMatches._batch_id_.get({
  batch_id: '1030000000000000000000202611200000000001',
  params: {
    sp_mchid: '1900000000',
  },
})

console.info(data.match_results)
