import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.profitSharing.receivers._account_.get({
  account: '1900000003',
  params: {
    sub_mchid: '1900000002',
    appid: 'wx1234567890abcdef',
    type: 'MERCHANT_ID',
  },
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.state)
