import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.uploadCouponCodes.post({
  brand_id: '100001',
  out_request_no: 'UPLOAD20261120000001',
  code_list: ['EXAMPLECODE0000000001', 'EXAMPLECODE0000000002'],
}, {
  product_coupon_id: '1000000001',
  stock_id: '1000000000000001',
})

console.info(data.success_code_list)
