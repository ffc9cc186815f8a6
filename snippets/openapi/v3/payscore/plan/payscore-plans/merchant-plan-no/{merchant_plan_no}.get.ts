import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.plan.payscorePlans.merchantPlanNo._merchant_plan_no_.get({
  merchant_plan_no: 'PLAN20261120000001',
})

console.info(data.plan_state)
