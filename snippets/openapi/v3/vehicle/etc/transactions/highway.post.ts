import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.vehicle.etc.transactions.highway.post({
  out_trade_no: 'EXAMPLE20261120000001',
  appid: 'wx1234567890abcdef',
  contract_id: '202611200000000001',
  description: '示例商品-蓝色-大号',
  highway_info: {
    plate_number: '粤B00000',
    start_time: '2026-11-20T00:00:00+08:00',
    end_time: '2026-11-20T14:00:00+08:00',
    channel_type: 'ETC',
    entrance: '示例东收费站',
  },
  amount: {},
})

console.info(data.trade_state)
