import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.stores.delete({
  brand_id: '100001',
  meta: {
    out_request_no: 'REQUEST20261120000001',
    delete_time: '2026-12-20T12:00:00+08:00',
    stores: [{
      store_code: 'STORE0001',
      store_name: '示例门店',
    }],
  },
  transformRequest() {
    return JSON.stringify(this.meta)
  },
})

console.info(data.failed_stores)
