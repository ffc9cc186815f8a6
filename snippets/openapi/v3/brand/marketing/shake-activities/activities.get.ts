import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.marketing.shakeActivities.activities.get({
  params: {
    brand_id: '100001',
    limit: 20,
    offset: 0,
    activity_state: 'DELIVERING',
  },
})

console.info(data.data)
