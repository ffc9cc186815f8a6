import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.pay.instal.partner.exposure.post({
  sp_mchid: '1900000000',
  sp_appid: 'wx1234567890abcdef',
  sub_mchid: '1900000002',
  sub_appid: 'wxfedcba0987654321',
  user_id: {
    user_id_type: 'SUB_OPENID',
    sub_openid: 'oExample0Openid0000000000001',
  },
})

console.info(data.recommend_exposure)
