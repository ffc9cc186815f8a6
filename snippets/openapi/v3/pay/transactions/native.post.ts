import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.pay.transactions.native.post({
  appid: 'wx1234567890abcdef',
  mchid: '1900000001',
  description: '示例商品-蓝色-大号',
  out_trade_no: 'EXAMPLE20261120000001',
  amount: {
    total: 100,
    currency: 'CNY',
  },
  notify_url: 'https://merchant.example.com/notify',
})

console.info(data.code_url)
