import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ebike.charge.contracts._contract_id_.confirm.post({
  sub_mchid: '1900000002',
  appid: 'wx1234567890abcdef',
  charge_info: {
    start_time: '2026-11-20T12:00:00+08:00',
    charging_station_name: '示例充电站',
    charging_gun_number: 'GUN0001',
    device_id: 'CHARGER0001',
  },
}, {
  contract_id: '202611200000000001',
})

console.info(data.charging_token)
