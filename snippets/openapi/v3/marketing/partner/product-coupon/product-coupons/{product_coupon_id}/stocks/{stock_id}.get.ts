import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.get({
  product_coupon_id: '1000000001',
  stock_id: '1000000000000001',
  params: {
    brand_id: '100001',
  },
})

console.info(data.state)
