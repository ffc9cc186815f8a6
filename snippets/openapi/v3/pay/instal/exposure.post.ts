import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.pay.instal.exposure.post({
  mchid: '1900000001',
  appid: 'wx1234567890abcdef',
  user_id_type: 'OPENID',
  openid: 'oExample0Openid0000000000001',
})

console.info(data.recommend_exposure)
