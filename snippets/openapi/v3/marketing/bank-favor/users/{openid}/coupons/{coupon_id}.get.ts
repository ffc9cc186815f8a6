import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.bankFavor.users._openid_.coupons._coupon_id_.get({
  openid: 'oExample0Openid0000000000001',
  coupon_id: '9800000000000001',
  params: {
    appid: 'wx1234567890abcdef',
  },
})

console.info(data.coupon_state)
