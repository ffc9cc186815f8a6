import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.pay.transactions.id._transaction_id_.get({
  transaction_id: '4200000000202611200000000001',
  params: {
    mchid: '1900000001',
  },
})

console.info(data.trade_state)
