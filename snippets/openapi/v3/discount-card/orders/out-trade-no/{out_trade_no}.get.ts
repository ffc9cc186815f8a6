import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.discountCard.orders.outTradeNo._out_trade_no_.get({
  out_trade_no: 'EXAMPLE20261120000001',
})

console.info(data.state)
