import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.partner.deliveryPlan.deliveryPlans.post({
  out_request_no: 'REQUEST20261120000001',
  brand_id: '100001',
  product_coupon_id: '1000000001',
  stock_id: '1000000000000001',
})

console.info(data.plan)
