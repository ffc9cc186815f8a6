import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.papay.pay.transactions.apply.post({
  appid: 'wx1234567890abcdef',
  out_trade_no: 'VIP20261220000001',
  description: '示例视频会员-连续包月',
  transaction_notify_url: 'https://merchant.example.com/notify/transaction',
  contract_id: '202611200000000001',
  amount: {
    total: 1500,
    currency: 'CNY',
  },
})

console.info(data.out_trade_no)
