import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.papay.contracts.appPreEntrustSign.post({
  appid: 'wx1234567890abcdef',
  sub_mchid: '1900000002',
  sp_appid: 'wx1234567890abcdef',
  sp_mchid: '1900000000',
  sub_appid: 'wx1234567890abcdef',
  plan_id: 123456,
  out_contract_code: 'CONTRACT20261120000001',
  user_display_name: '示例用户',
}, {
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.session_id)
