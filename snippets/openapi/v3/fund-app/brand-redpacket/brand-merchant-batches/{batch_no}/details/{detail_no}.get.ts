import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.fundApp.brandRedpacket.brandMerchantBatches._batch_no_.details._detail_no_.get({
  batch_no: '1030000000000000000000202611200000000001',
  detail_no: '1040000070001202611200000000000001',
})

console.info(data.detail_state)
