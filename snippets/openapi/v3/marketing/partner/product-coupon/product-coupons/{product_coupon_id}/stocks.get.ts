import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks.get({
  product_coupon_id: '1000000001',
  params: {
    state: 'SENDING',
    page_size: 20,
    brand_id: '100001',
  },
})

console.info(data.stock_list)
