import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.pay.partner.transactions.exposure.post({
  sp_appid: 'wx1234567890abcdef',
  sp_mchid: '1900000000',
  sub_appid: 'wx1234567890abcdef',
  payer: {},
  out_trade_no: 'EXAMPLE20261120000001',
})

console.info(data.fqf_exposure)
