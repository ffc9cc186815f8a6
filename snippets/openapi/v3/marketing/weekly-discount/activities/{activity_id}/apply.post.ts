import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.weeklyDiscount.activities._activity_id_.apply.post({
  applying_merchant_id: 1900000001,
  store_id: 10000001,
}, {
  activity_id: '10000001',
})

console.info(data.success_time)
