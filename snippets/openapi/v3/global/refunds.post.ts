import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.refunds.post({
  mchid: '1900000001',
  appid: 'wx1234567890abcdef',
  sp_mchid: '1900000000',
  sub_mchid: '1900000002',
  sp_appid: 'wx1234567890abcdef',
  out_refund_no: 'REFUND20261120000001',
}, {
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.id)
