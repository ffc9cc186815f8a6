import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.stores.post({
  out_request_no: 'REQUEST20261120000001',
  add_time: '2026-11-20T12:00:00+08:00',
  stores: [{
    store_code: 'STORE0001',
    store_name: '示例门店',
  }],
}, {
  brand_id: '100001',
})

console.info(data.failed_stores)
