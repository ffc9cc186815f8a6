import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.partner.deliveryPlan.deliveryPlans._brand_id_.deliveryPlans.get({
  brand_id: '100001',
  params: {
    page_size: 20,
    offset: 0,
    plan_state: 'PLAN_DELIVERING',
  },
})

console.info(data.plan_list)
