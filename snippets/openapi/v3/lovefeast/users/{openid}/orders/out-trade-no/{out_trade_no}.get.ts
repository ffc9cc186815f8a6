import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.lovefeast.users._openid_.orders.outTradeNo._out_trade_no_.get({
  openid: 'oExample0Openid0000000000001',
  out_trade_no: 'EXAMPLE20261120000001',
})

console.info(data.amount)
