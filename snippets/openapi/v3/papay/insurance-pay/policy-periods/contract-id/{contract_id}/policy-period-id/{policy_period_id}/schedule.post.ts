import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.papay.insurancePay.policyPeriods.contractId._contract_id_.policyPeriodId._policy_period_id_.schedule.post({
  appid: 'wx1234567890abcdef',
  scheduled_amount: {
    total: 10000,
    currency: 'CNY',
  },
}, {
  contract_id: '202611200000000001',
  policy_period_id: 2,
})

console.info(data.deduct_start_date)
