import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.partner.productCoupon.users._openid_.couponBundles._user_coupon_bundle_id_.deactivate.post({
  brand_id: '100001',
  product_coupon_id: '1000000001',
  stock_bundle_id: '1000000000000000001',
  appid: 'wx1234567890abcdef',
  out_request_no: 'DEACTIVATE20261120000001',
  deactivate_reason: '用户申请退券',
}, {
  openid: 'oExample0Openid0000000000001',
  user_coupon_bundle_id: '1000000000000000000000000001',
})

console.info(data.user_product_coupon_list)
