import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.busifavor.users._openid_.coupons._coupon_code_.appids._appid_.get({
  openid: 'oExample0Openid0000000000001',
  coupon_code: 'EXAMPLECODE0000000001',
  appid: 'wx1234567890abcdef',
})

console.info(data.coupon_state)
