import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.industryCoupon.tokens.post({
  open_id: 'oExample0Openid0000000000001',
  coupon_list: [{
    stock_id: 1000000000000001,
    coupon_id: '9800000000000001',
  }],
})

console.info(data.token)
