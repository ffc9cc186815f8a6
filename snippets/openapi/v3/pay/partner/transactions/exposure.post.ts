import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.pay.partner.transactions.exposure.post({
  sp_appid: 'wx1234567890abcdef',
  sp_mchid: '1900000000',
  sub_appid: 'wxfedcba0987654321',
  sub_mchid: '1900000002',
  payer: {
    sub_openid: 'oExample0Openid0000000000001',
  },
  out_trade_no: 'EXAMPLE20261120000001',
})

console.info(data.fqf_exposure)
