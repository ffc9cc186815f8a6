import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ebike.charge.transactions.post({
  sub_mchid: '1900000002',
  appid: 'wx1234567890abcdef',
  out_trade_no: 'CHARGE20261120000001',
  notify_url: 'https://merchant.example.com/notify',
  description: '示例充电站-电动自行车充电',
  charging_token: 'TICKET_EXAMPLE_0000000001',
  amount: {
    total: 200,
    currency: 'CNY',
  },
  charge_info: {
    start_time: '2026-11-20T12:00:00+08:00',
    end_time: '2026-11-20T14:00:00+08:00',
    charging_station_name: '示例充电站',
    charging_gun_number: 'GUN0001',
    charged_capacity: 1,
  },
  device_info: {
    device_id: 'CHARGER0001',
    device_ip: '203.0.113.7',
  },
})

console.info(data.accept_state)
