import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.partner.cardMember.membershipActivities._activity_id_.terminate.post({
  brand_id: '100001',
}, {
  activity_id: '10000001',
})

console.info(data.activity_state)
