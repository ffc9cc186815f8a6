import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.eduPapay.transactions.post({
  appid: 'wx1234567890abcdef',
  body: '示例商品-蓝色-大号',
  out_trade_no: 'EXAMPLE20261120000001',
  notify_url: 'https://merchant.example.com/notify',
  contract_id: '202611200000000001',
  trade_scene: 'BUS',
  amount: {
    total: 100,
  },
  device_information: {
    device_ip: '203.0.113.7',
  },
})

console.info(status === 204)
