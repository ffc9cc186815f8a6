import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.partner.deliveryPlan.deliveryPlans._plan_id_.patch({
  modify_content: {
    plan_name: '示例投放计划',
    delivery_end_time: '2026-12-20T23:59:59+08:00',
    total_count: 1000,
    user_limit: 1,
    daily_limit: 100,
    recommend_word: '新客专享',
  },
  out_request_no: 'REQUEST20261120000001',
}, {
  plan_id: '123456',
})

console.info(data.plan)
