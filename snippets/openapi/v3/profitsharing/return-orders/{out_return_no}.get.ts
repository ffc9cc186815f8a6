import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.profitsharing.returnOrders._out_return_no_.get({
  out_return_no: 'RETURN20261120000001',
  params: {
    out_order_no: 'ORDER20261120000001',
  },
})

console.info(data.result)
