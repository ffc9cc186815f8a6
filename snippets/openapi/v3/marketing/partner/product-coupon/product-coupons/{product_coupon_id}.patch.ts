import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.patch({
  brand_id: '100001',
  out_request_no: 'REQUEST20261120000001',
  display_info: {
    name: '示例名称',
    image_url: 'https://wx.example.com/images/goods.png',
    background_url: 'https://wx.example.com/images/coupon.png',
  },
}, {
  product_coupon_id: '1000000001',
})

console.info(data.state)
