import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.papay.insuranceSign.policyPeriods.planId._plan_id_.contractId._contract_id_.modify.post({
  appid: 'wx1234567890abcdef',
  policy_periods: [{
    policy_period_id: 2,
    estimated_deduct_date: '2026-12-25',
    estimated_deduct_amount: {
      total: 10000,
      currency: 'CNY',
    },
  }],
  allow_cancel_scheduled: true,
}, {
  plan_id: 123456,
  contract_id: '202611200000000001',
})

console.info(data.policy_periods)
