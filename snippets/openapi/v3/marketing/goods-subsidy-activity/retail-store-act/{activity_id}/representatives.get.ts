import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._activity_id_.representatives.get({
  activity_id: '10000001',
  params: {
    offset: 0,
    limit: 20,
  },
})

console.info(data.data)
