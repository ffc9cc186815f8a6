import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.platsolution.ecommerce.rechargeEmployees.post({
  sub_mchid: '1900000002',
  sp_openid: 'oExample0Openid0000000000001',
})

console.info(data.state)
