import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.goodsSubsidyActivity.activity._activity_id_.apply.post({
  caller_merchant_id: '1900000003',
  apply_infos: [{
    store_info: {
      store_id: '10000001',
      accounting_merchant_id: '1900000003',
      merchant_id: '1900000001',
    },
    goods_original_price: 1000,
  }],
}, {
  activity_id: '10000001',
})

console.info(data.failed_apply_infos)
