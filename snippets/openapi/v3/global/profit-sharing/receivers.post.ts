import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.profitSharing.receivers.post({
  sub_mchid: '1900000002',
  appid: 'wx1234567890abcdef',
  sub_appid: 'wx1234567890abcdef',
  type: 'MERCHANT_ID',
  account: '1900000003',
  authorized: true,
  relation_type: 'SUPPLIER',
  custom_relation: '代理商',
}, {
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.type)
