import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.papay.insuranceSign.contracts.planId._plan_id_.contractId._contract_id_.renew.post({
  appid: 'wx1234567890abcdef',
  policy_periods: [{
    policy_period_id: 13,
    estimated_deduct_date: '2027-11-20',
    estimated_deduct_amount: {
      total: 10000,
      currency: 'CNY',
    },
  }, {
    policy_period_id: 14,
    estimated_deduct_date: '2027-12-20',
    estimated_deduct_amount: {
      total: 10000,
      currency: 'CNY',
    },
  }],
}, {
  plan_id: 123456,
  contract_id: '202611200000000001',
})

console.info(status === 204 ? '已受理续期' : '受理失败')
