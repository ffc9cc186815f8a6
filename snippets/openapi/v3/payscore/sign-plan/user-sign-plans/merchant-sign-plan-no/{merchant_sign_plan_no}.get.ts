import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.signPlan.userSignPlans.merchantSignPlanNo._merchant_sign_plan_no_.get({
  merchant_sign_plan_no: 'SIGN20261120000001',
})

console.info(data.sign_state)
