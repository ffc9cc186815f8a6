import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.pay.partner.transactions.h5.post({
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
  scene_info: {
    payer_client_ip: '203.0.113.7',
    h5_info: {
      type: 'Wap',
    },
  },
})

console.info(data.h5_url)
