import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.membercardActivity.activities._activity_id_.terminate.post(undefined, {
  activity_id: '10000001',
})

console.info(data.terminate_time)
