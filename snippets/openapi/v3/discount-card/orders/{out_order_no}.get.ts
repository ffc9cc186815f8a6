import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.discountCard.orders._out_order_no_.get({
  out_order_no: 'ORDER20261120000001',
})

console.info(data.state)
