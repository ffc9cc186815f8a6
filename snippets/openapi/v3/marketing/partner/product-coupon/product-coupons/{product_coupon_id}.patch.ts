import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.patch({
  brand_id: '100001',
  out_request_no: 'MODIFY20261120000001',
  display_info: {
    name: '全场满50减5元',
    image_url: 'https://merchant.example.com/images/goods.png',
    background_url: 'https://merchant.example.com/images/coupon.png',
  },
}, {
  product_coupon_id: '1000000001',
})

console.info(data.state)
