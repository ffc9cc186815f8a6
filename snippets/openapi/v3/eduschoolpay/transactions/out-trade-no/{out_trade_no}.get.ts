import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.eduschoolpay.transactions.outTradeNo._out_trade_no_.get({
  out_trade_no: 'CANTEEN20261120000001',
})

console.info(data.trade_state)
