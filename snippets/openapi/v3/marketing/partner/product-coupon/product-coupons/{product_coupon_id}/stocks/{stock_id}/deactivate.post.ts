import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.deactivate.post({
  brand_id: '100001',
  out_request_no: 'DEACTIVATE20261120000001',
  deactivate_reason: '活动提前结束',
}, {
  product_coupon_id: '1000000001',
  stock_id: '1000000000000001',
})

console.info(data.state)
