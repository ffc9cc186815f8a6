import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.eduschoolpay.transactions.post({
  appid: 'wx1234567890abcdef',
  description: '示例学校-第二食堂-午餐',
  out_trade_no: 'CANTEEN20261120000001',
  notify_url: 'https://merchant.example.com/notify',
  contract_id: '202611200000000001',
  user_id: 'STUDENT0001',
  amount: {
    total: 1200,
    currency: 'CNY',
  },
  scene_info: {
    start_time: '2026-11-20T12:00:00+08:00',
    school_id: '10000001',
    scene_type: 'CANTEEN',
  },
  device_info: {
    device_ip: '203.0.113.7',
  },
})

console.info(data.trade_state)
