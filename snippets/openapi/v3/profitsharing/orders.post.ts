import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.profitsharing.orders.post({
  transaction_id: '4200000000202611200000000001',
  out_order_no: 'ORDER20261120000001',
  unfreeze_unsplit: true,
})

console.info(data.state)
