import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.weeklyDiscount.activities.get({
  params: {
    limit: 20,
    offset: 0,
    applying_merchant_id: 1900000001,
    store_id: 10000001,
    activity_area_code: 440300,
    activity_scene: 'SCAN_CODE_TO_ORDER',
  },
})

console.info(data.data)
