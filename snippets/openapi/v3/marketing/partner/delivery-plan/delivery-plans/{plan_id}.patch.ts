import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.partner.deliveryPlan.deliveryPlans._plan_id_.patch({
  modify_content: {
    plan_name: '冬季满减券投放',
    delivery_end_time: '2026-12-31T23:59:59+08:00',
    total_count: 2000,
  },
  out_request_no: 'MODIFY20261120000001',
}, {
  plan_id: '123456',
})

console.info(data.plan)
