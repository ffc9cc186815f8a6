import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.reverse.post({
  appid: 'wx1234567890abcdef',
  mchid: '1900000001',
}, {
  out_trade_no: 'EXAMPLE20261120000001',
})

console.info(data.out_trade_no)
