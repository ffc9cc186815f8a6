import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.partner.cardMember.membershipActivities.get({
  params: {
    brand_id: '100001',
    card_id: 'pExampleCardId00000000000001',
    activity_state: 'MEMBERSHIP_ACTIVITY_EFFECTIVE',
    offset: 0,
    limit: 20,
  },
})

console.info(data.data)
