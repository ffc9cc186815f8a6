import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.pay.instal.partner.exposure.post({
  sp_mchid: '1900000000',
  sp_appid: 'wx1234567890abcdef',
  sub_appid: 'wx1234567890abcdef',
})

console.info(data.recommend_exposure)
