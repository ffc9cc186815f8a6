import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.vehicle.transactions.parking.post({
  appid: 'wx1234567890abcdef',
  sub_appid: 'wx1234567890abcdef',
  sub_mchid: '1900000002',
  description: '示例商品-蓝色-大号',
  out_trade_no: 'EXAMPLE20261120000001',
  trade_scene: 'BUS',
  notify_url: 'https://merchant.example.com/notify',
  amount: {
    total: 100,
  },
})

console.info(data.trade_state)
