import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.eduschoolpay.transactions.id._transaction_id_.get({
  transaction_id: '4200000000202611200000000001',
})

console.info(data.trade_state)
