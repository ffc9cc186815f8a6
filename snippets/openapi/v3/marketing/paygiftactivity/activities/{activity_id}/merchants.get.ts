import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.paygiftactivity.activities._activity_id_.merchants.get({
  activity_id: '10000001',
  params: {
    offset: 0,
    limit: 20,
  },
})

console.info(data.data)
