import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.partner.deliveryPlan.deliveryPlans.post({
  out_request_no: 'PLAN20261120000001',
  brand_id: '100001',
  product_coupon_id: '1000000001',
  stock_id: '1000000000000001',
  plan_name: '冬季满减券投放',
  total_count: 1000,
  user_limit: 1,
  delivery_start_time: '2026-11-20T00:00:00+08:00',
  delivery_end_time: '2026-12-20T23:59:59+08:00',
  recommend_word: '新客专享',
})

console.info(data.plan)
