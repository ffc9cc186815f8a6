import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.goodsSubsidyActivity.activities.get({
  params: {
    city_id: '440300',
    offset: 0,
    limit: 20,
  },
})

console.info(data.data)
