import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.updateBudget.post({
  brand_id: '100001',
  out_request_no: 'BUDGET20261120000001',
  update_mode: 'MAX_COUNT',
  current_max_count: 1000,
  target_max_count: 2000,
}, {
  product_coupon_id: '1000000001',
  stock_id: '1000000000000001',
})

console.info(data.stock_send_rule)
