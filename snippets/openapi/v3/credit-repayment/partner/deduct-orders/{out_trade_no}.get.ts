import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.creditRepayment.partner.deductOrders._out_trade_no_.get({
  out_trade_no: 'DEDUCT20261210000001',
})

console.info(data.order_state)
