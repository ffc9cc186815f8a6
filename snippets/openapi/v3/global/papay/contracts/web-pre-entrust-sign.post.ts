import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.papay.contracts.webPreEntrustSign.post({
  sp_appid: 'wx1234567890abcdef',
  sp_mchid: '1900000000',
  sub_mchid: '1900000002',
  plan_id: 123456,
  out_contract_code: 'CONTRACT20261120000001',
  user_display_name: '示例用户',
  success_notify_url: 'https://merchant.example.com/notify/contract',
  return_url: 'https://merchant.example.com/contract/result',
}, {
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.show_code_url)
