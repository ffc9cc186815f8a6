import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.merchants._sub_mchid_.get({
  sub_mchid: '1900000002',
  params: {
    sp_appid: 'wx1234567890abcdef',
    sp_mchid: '1900000000',
  },
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.sub_merchant_state)
