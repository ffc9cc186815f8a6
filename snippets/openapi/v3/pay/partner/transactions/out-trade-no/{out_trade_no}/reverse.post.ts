import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.pay.partner.transactions.outTradeNo._out_trade_no_.reverse.post({
  sp_appid: 'wx1234567890abcdef',
  sp_mchid: '1900000000',
  sub_mchid: '1900000002',
}, {
  out_trade_no: 'EXAMPLE20261120000001',
})

console.info(data.out_trade_no)
