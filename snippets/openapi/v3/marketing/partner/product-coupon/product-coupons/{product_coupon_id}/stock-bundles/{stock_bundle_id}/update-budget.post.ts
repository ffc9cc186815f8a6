import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.updateBudget.post({
  out_request_no: 'BUDGET20261120000001',
  update_mode: 'MAX_COUNT',
  current_max_count: 1000,
  target_max_count: 2000,
  brand_id: '100001',
}, {
  product_coupon_id: '1000000001',
  stock_bundle_id: '1000000000000000001',
})

console.info(data.stock_list)
