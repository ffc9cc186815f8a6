import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.combineTransactions.id._combine_transaction_id_.get({
  combine_transaction_id: '4200000000202611200000000001',
})

console.info(data.sub_orders)
