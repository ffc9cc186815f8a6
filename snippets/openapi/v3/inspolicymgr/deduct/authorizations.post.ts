import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.inspolicymgr.deduct.authorizations.post({
  out_insurance_no: 'INS20261120000001',
  appid: 'wx1234567890abcdef',
  plan_id: '123456',
  out_contract_code: 'CONTRACT20261120000001',
  insurance_name: '示例综合意外险',
})

console.info(data.auth_state)
