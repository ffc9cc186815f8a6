import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.paygiftactivity.activities.get({
  params: {
    offset: 0,
    limit: 20,
    activity_status: 'ONGOING_ACT_STATUS',
    award_type: 'BUSIFAVOR',
  },
})

console.info(data.data)
