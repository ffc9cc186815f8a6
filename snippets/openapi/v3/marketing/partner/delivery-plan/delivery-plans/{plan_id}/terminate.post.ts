import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.marketing.partner.deliveryPlan.deliveryPlans._plan_id_.terminate.post(undefined, {
  plan_id: '123456',
})

console.info(status === 204 ? '已终止' : '终止失败')
