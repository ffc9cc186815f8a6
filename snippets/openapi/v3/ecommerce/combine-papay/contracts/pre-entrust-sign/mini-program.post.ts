import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.combinePapay.contracts.preEntrustSign.miniProgram.post({
  appid: 'wx1234567890abcdef',
  plan_id: 123456,
  out_contract_code: 'CONTRACT20261120000001',
  contract_display_account: '示例用户',
  notify_url: 'https://merchant.example.com/notify',
})

console.info(data.pre_entrustweb_id)
