import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.pay.acquiringBank.transactions.exposure.post({
  acquiring_bank_id: '1900000003',
  acquiring_bank_appid: 'wx1234567890abcdef',
  merchant_id: '1900000002',
  channel_id: '1900000004',
  payer: {
    acquiring_bank_openid: 'oExample0Openid0000000000001',
  },
  out_trade_no: 'EXAMPLE20261120000001',
})

console.info(data.fqf_exposure)
