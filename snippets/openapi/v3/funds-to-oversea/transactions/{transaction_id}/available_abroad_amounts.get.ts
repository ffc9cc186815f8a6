import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.fundsToOversea.transactions._transaction_id_.available_abroad_amounts.get({
  transaction_id: '4200000000202611200000000001',
  params: {
    sub_mchid: '1900000002',
  },
})

console.info(data.available_abroad_amount)
