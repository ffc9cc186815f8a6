import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.individualContracts.preEntrustSign.miniProgram.post({
  appid: 'wx1234567890abcdef',
  out_contract_code: 'CONTRACT20261120000001',
  openid: 'oExample0Openid0000000000001',
})

console.info(data.pre_entrustweb_id)
