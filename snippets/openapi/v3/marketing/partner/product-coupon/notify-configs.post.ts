import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.partner.productCoupon.notifyConfigs.post({
  notify_url: 'https://merchant.example.com/notify/product-coupon',
})

console.info(data.notify_url)
