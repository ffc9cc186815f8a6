import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.signPlan.partner.userSignPlans.merchantSignPlanNo._merchant_sign_plan_no_.stop.post({
  sub_mchid: '1900000002',
  stop_reason: '用户申请退课',
}, {
  merchant_sign_plan_no: 'SIGN20261120000001',
})

console.info(data.sign_state)
