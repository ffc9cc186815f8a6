import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.partner.cardMember.userPoints.exchangeCoupon.confirm.post({
  record_id: '5000000000000000001',
  exchange_coupon_template_id: 'EXAMPLETEMPLATE0000001',
  brand_id: '100001',
  card_id: 'pExampleCardId00000000000001',
  openid: 'oExample0Openid0000000000001',
  user_card_code: 'EXAMPLECARD00000001',
  state: 'POINT_EXCHANGE_COUPON_SUCCESS',
  coupon_code: 'EXAMPLECODE0000000001',
})

console.info(data.state)
