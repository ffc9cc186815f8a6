import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.partner.cardMember.membershipActivities._activity_id_.patch({
  brand_id: '100001',
  title: '入会领券',
  sub_title: '新会员专享满减券',
  begin_time: '2026-11-20T00:00:00+08:00',
  end_time: '2026-12-31T23:59:59+08:00',
}, {
  activity_id: '10000001',
})

console.info(data.activity_state)
