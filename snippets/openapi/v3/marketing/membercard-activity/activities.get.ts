import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.membercardActivity.activities.get({
  params: {
    limit: 20,
    offset: 0,
    activity_type: 'NON_MEMBER_AFTERPAY',
    card_id: 'pExampleCardId00000000000001',
    activity_status: 'ONGOING',
  },
})

console.info(data.data)
