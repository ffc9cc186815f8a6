import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.pay.transactions.exposure.post({
  mchid: '1900000001',
  appid: 'wx1234567890abcdef',
  payer: {
    openid: 'oExample0Openid0000000000001',
  },
  out_trade_no: 'EXAMPLE20261120000001',
})

console.info(data.fqf_exposure)
