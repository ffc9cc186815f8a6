import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.qrcode.transactions.post({
  appid: 'wx1234567890abcdef',
  sub_mchid: '1900000002',
  description: '示例公交-1路',
  out_trade_no: 'BUS20261120000001',
  trade_scene: 'BUS',
  contract_id: '202611200000000001',
  notify_url: 'https://merchant.example.com/notify',
  amount: {
    total: 200,
    currency: 'CNY',
  },
  bus_info: {
    start_time: '2026-11-20T12:00:00+08:00',
    line_name: '示例1路',
    plate_number: '粤B00000',
  },
})

console.info(data.trade_state)
