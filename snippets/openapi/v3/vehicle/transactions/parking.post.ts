import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.vehicle.transactions.parking.post({
  appid: 'wx1234567890abcdef',
  sub_appid: 'wx1234567890abcdef',
  sub_mchid: '1900000002',
  description: '示例停车场-停车费',
  out_trade_no: 'PARKING20261120000001',
  trade_scene: 'PARKING',
  notify_url: 'https://merchant.example.com/notify',
  amount: {
    total: 1000,
    currency: 'CNY',
  },
  parking_info: {
    parking_id: '5000000000000001',
    plate_number: '粤B00000',
    plate_color: 'BLUE',
    start_time: '2026-11-20T10:00:00+08:00',
    end_time: '2026-11-20T12:00:00+08:00',
    parking_name: '示例停车场',
    charging_duration: 7200,
    device_id: 'GATE0001',
  },
})

console.info(data.trade_state)
