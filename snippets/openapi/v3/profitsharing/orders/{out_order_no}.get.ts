import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.profitsharing.orders._out_order_no_.get({
  out_order_no: 'ORDER20261120000001',
  params: {
    transaction_id: '4200000000202611200000000001',
  },
})

console.info(data.state)
