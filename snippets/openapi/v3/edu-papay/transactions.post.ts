import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.eduPapay.transactions.post({
  appid: 'wx1234567890abcdef',
  sub_mchid: '1900000002',
  body: '示例培训-英语课程12月课时费',
  out_trade_no: 'COURSE20261201000001',
  notify_url: 'https://merchant.example.com/notify',
  contract_id: '202611200000000001',
  trade_scene: 'EDUCATION_PERIOD',
  amount: {
    total: 10000,
    currency: 'CNY',
  },
  device_information: {
    device_ip: '203.0.113.7',
  },
})

console.info(status === 204 ? '已受理扣款' : '受理失败')
