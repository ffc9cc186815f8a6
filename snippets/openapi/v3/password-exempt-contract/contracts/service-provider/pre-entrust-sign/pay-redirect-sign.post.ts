import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.passwordExemptContract.contracts.serviceProvider.preEntrustSign.payRedirectSign.post({
  sp_appid: 'wx1234567890abcdef',
  sub_mchid: '1900000002',
  sub_appid: 'wx1234567890abcdef',
  sub_openid: 'oExample0Openid0000000000003',
  service_id: 100001,
  out_contract_code: 'CONTRACT20261120000001',
  notify_url: 'https://merchant.example.com/notify/contract',
  contract_display_account: '示例用户',
  prepay_id: 'wx20120000000000example0000000000001',
})

console.info(data.out_contract_code)
