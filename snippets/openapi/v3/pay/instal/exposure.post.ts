import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.pay.instal.exposure.post({
  mchid: '1900000001',
  appid: 'wx1234567890abcdef',
  user_id_type: 'UNKNOWN_USER_ID_TYPE',
  openid: 'oExample0Openid0000000000001',
  phone_number_hash: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
})

console.info(data.recommend_exposure)
