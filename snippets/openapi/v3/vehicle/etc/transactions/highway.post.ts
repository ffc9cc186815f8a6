import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.vehicle.etc.transactions.highway.post({
  out_trade_no: 'ETC20261120000001',
  sub_mchid: '1900000002',
  appid: 'wx1234567890abcdef',
  contract_id: '202611200000000001',
  description: '高速公路通行费',
  highway_info: {
    plate_number: '粤B00000',
    start_time: '2026-11-20T10:00:00+08:00',
    end_time: '2026-11-20T12:00:00+08:00',
    channel_type: 'ETC',
    entrance: '示例东收费站',
    exit: '示例西收费站',
  },
  amount: {
    total: 2500,
    currency: 'CNY',
  },
})

console.info(data.trade_state)
