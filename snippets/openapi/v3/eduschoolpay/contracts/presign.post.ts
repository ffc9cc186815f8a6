import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.eduschoolpay.contracts.presign.post({
  appid: 'wx1234567890abcdef',
  openid: 'oExample0Openid0000000000001',
  plan_id: '123456',
  user_id: 'STUDENT0001',
  school_id: '10000001',
  out_contract_code: 'CONTRACT20261120000001',
})

console.info(data.presign_token)
