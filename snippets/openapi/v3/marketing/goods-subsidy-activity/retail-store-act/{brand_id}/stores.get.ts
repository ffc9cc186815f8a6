import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.stores.get({
  brand_id: '100001',
  params: {
    offset: 0,
    limit: 20,
  },
})

console.info(data.data)
