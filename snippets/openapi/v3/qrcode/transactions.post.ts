import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.qrcode.transactions.post({
  appid: 'wx1234567890abcdef',
  out_trade_no: 'EXAMPLE20261120000001',
  trade_scene: 'BUS',
  contract_id: '202611200000000001',
})

console.info(data.trade_state)
