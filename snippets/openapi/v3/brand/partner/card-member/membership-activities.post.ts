import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.partner.cardMember.membershipActivities.post({
  out_request_no: 'ACTIVITY20261120000001',
  brand_id: '100001',
  card_id: 'pExampleCardId00000000000001',
  activity_channel: 'MECHANT_APP_COMPONENT',
  title: '入会领券',
  sub_title: '新会员专享满减券',
  begin_time: '2026-11-20T00:00:00+08:00',
  end_time: '2026-12-20T23:59:59+08:00',
  apply_total: 1000,
  product_coupon_stock_list: [{
    product_coupon_id: '1000000001',
    stock_id: '1000000000000001',
  }],
})

console.info(data.activity_id)
