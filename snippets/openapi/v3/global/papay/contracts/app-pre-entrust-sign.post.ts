import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.global.papay.contracts.appPreEntrustSign.post({
  sp_appid: 'wx1234567890abcdef',
  sp_mchid: '1900000000',
  sub_mchid: '1900000002',
  plan_id: 123456,
  out_contract_code: 'CONTRACT20261120000001',
  user_display_name: '示例用户',
  success_notify_url: 'https://merchant.example.com/notify/contract',
  user_client_ip: '203.0.113.7',
}, {
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(data.session_id)
