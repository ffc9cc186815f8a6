import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.pay.partner.transactions.id._transaction_id_.get({
  transaction_id: '4200000000202611200000000001',
  params: {
    sp_mchid: '1900000000',
    sub_mchid: '1900000002',
  },
})

console.info(data.trade_state)
