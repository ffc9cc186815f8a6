import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.papay.insurancePay.transactions.apply.post({
  appid: 'wx1234567890abcdef',
  out_trade_no: 'PREMIUM20261220000001',
  description: '示例重疾险-第2期保费',
  transaction_notify_url: 'https://merchant.example.com/notify/transaction',
  contract_id: '202611200000000001',
  policy_period_id: 2,
  amount: {
    total: 10000,
    currency: 'CNY',
  },
})

console.info(data.out_trade_no)
