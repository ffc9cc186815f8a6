import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.partner.productCoupon.users._openid_.coupons._coupon_code_.return.post({
  brand_id: '100001',
  product_coupon_id: '1000000001',
  stock_id: '1000000000000001',
  appid: 'wx1234567890abcdef',
  out_request_no: 'RETURN20261120000001',
}, {
  openid: 'oExample0Openid0000000000001',
  coupon_code: 'EXAMPLECODE0000000001',
})

console.info(data.coupon_state)
