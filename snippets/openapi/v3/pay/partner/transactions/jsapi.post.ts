import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.pay.partner.transactions.jsapi.post({
  sp_appid: 'wx1234567890abcdef',
  sp_mchid: '1900000000',
  sub_mchid: '1900000002',
  description: '示例商品-蓝色-大号',
  out_trade_no: 'EXAMPLE20261120000001',
  amount: {
    total: 100,
    currency: 'CNY',
  },
  notify_url: 'https://merchant.example.com/notify',
  payer: {
    sp_openid: 'oExample0Openid0000000000001',
  },
})

console.info(data.prepay_id)
