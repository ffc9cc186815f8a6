import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.hirePowerBank.insuranceOrders._out_order_no_.get({
  out_order_no: 'INSURE20261120000001',
})

console.info(data.order_receive_state)
