import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.paygiftactivity.activities._activity_id_.get({
  activity_id: '10000001',
})

console.info(data.activity_status)
