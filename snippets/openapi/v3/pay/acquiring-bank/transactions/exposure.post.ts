import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.pay.acquiringBank.transactions.exposure.post({
  acquiring_bank_id: '1900000003',
  merchant_id: '1900000001',
  channel_id: '1900000003',
  payer: {},
  out_trade_no: 'EXAMPLE20261120000001',
})

console.info(data.fqf_exposure)
