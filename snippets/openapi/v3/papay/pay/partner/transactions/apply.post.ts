import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.papay.pay.partner.transactions.apply.post({
  sp_appid: 'wx1234567890abcdef',
  sub_mchid: '1900000002',
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
