import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.partner.productCoupon.users._openid_.coupons.get({
  openid: 'oExample0Openid0000000000001',
  params: {
    product_coupon_id: '1000000001',
    stock_id: '1000000000000001',
    appid: 'wx1234567890abcdef',
    coupon_state: 'EFFECTIVE',
    page_size: 20,
    brand_id: '100001',
  },
})

console.info(data.user_coupon_list)
