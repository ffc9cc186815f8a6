import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.passwordExemptContract.contracts.qs.preEntrustSign.payRedirectSign.post({
  appid: 'wx1234567890abcdef',
  sub_appid: 'wx1234567890abcdef',
  sub_mchid: '1900000002',
  service_id: 4e+27,
  out_contract_code: 'CONTRACT20261120000001',
  notify_url: 'https://merchant.example.com/notify',
  contract_display_account: '示例用户',
  prepay_id: 'wx20120000000000example0000000000001',
})

console.info(data.service_id)
