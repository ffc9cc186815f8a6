import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.merchant.h5.permission._sub_mchid_.get({
  sub_mchid: '1900000002',
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.authorization_state)
