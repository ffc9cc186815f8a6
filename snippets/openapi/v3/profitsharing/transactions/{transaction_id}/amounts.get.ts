import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.profitsharing.transactions._transaction_id_.amounts.get({
  transaction_id: '4200000000202611200000000001',
})

console.info(data.unsplit_amount)
