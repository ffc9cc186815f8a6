import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.passwordExemptContract.contracts.ecommerce.preEntrustSign.miniProgram.post({
  appid: 'wx1234567890abcdef',
  service_id: 100001,
  out_contract_code: 'CONTRACT20261120000001',
  notify_url: 'https://merchant.example.com/notify/contract',
  contract_display_account: '示例用户',
  openid: 'oExample0Openid0000000000001',
})

console.info(data.pre_entrustweb_id)
