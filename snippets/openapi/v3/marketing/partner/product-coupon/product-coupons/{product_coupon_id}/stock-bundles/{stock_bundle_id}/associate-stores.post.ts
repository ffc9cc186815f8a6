import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.associateStores.post({
  brand_id: '100001',
  store_list: [{
    store_id: '10000001',
  }],
}, {
  product_coupon_id: '1000000001',
  stock_bundle_id: '1000000000000000001',
})

console.info(data.success_store_list)
