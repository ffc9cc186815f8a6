import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.patch({
  out_request_no: 'MODIFY20261120000001',
  remark: '冬季活动批次组',
  brand_id: '100001',
}, {
  product_coupon_id: '1000000001',
  stock_bundle_id: '1000000000000000001',
})

console.info(data.stock_bundle_id)
