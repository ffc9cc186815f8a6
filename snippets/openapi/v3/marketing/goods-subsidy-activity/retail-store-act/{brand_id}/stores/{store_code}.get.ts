import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.stores._store_code_.get({
  brand_id: '100001',
  store_code: 'STORE0001',
})

console.info(data.store_name)
