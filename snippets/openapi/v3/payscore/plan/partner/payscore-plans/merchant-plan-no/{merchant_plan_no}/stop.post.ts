import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.plan.partner.payscorePlans.merchantPlanNo._merchant_plan_no_.stop.post({
  sub_mchid: '1900000002',
}, {
  merchant_plan_no: 'PLAN20261120000001',
})

console.info(data.plan_state)
