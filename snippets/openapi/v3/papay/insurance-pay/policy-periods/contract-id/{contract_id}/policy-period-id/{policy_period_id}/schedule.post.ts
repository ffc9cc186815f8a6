import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.papay.insurancePay.policyPeriods.contractId._contract_id_.policyPeriodId._policy_period_id_.schedule.post({
  appid: 'wx1234567890abcdef',
  scheduled_amount: {
    total: 100,
    currency: 'CNY',
  },
}, {
  contract_id: '202611200000000001',
  policy_period_id: 1,
})

console.info(data.policy_period_state)
