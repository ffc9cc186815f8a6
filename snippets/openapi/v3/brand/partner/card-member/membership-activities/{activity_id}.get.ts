import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.partner.cardMember.membershipActivities._activity_id_.get({
  activity_id: '10000001',
  params: {
    brand_id: '100001',
  },
})

console.info(data.activity_state)
