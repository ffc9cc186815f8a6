import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.pay.transactions.codepay.post({
  appid: 'wx1234567890abcdef',
  mchid: '1900000001',
  description: '示例商品-蓝色-大号',
  out_trade_no: 'EXAMPLE20261120000001',
  payer: {
    auth_code: '130000000000000001',
  },
  amount: {
    total: 100,
    currency: 'CNY',
  },
  scene_info: {
    store_info: {
      out_id: 'STORE0001',
    },
  },
})

console.info(data.trade_state)
