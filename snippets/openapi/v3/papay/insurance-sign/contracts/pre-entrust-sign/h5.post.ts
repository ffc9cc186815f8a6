import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.papay.insuranceSign.contracts.preEntrustSign.h5.post({
  appid: 'wx1234567890abcdef',
  plan_id: 123456,
  out_contract_code: 'CONTRACT20261120000001',
  insured_display_name: '示例用户',
  contract_notify_url: 'https://merchant.example.com/notify/contract',
  policy_start_date: '2026-11-20',
  policy_end_date: '2027-11-19',
  policy_periods: [{
    policy_period_id: 2,
    estimated_deduct_date: '2026-12-20',
    estimated_deduct_amount: {
      total: 10000,
      currency: 'CNY',
    },
  }],
  out_trade_no: 'PREMIUM20261120000001',
  description: '示例重疾险-首期保费',
  transaction_notify_url: 'https://merchant.example.com/notify/transaction',
  amount: {
    total: 10000,
    currency: 'CNY',
  },
})

console.info(data.redirect_url)
