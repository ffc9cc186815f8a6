import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.platsolution.ecommerce.rechargeEmployees.subMchid._sub_mchid_.spOpenid._sp_openid_.Delete.post(undefined, {
  sub_mchid: '1900000002',
  sp_openid: 'oExample0Openid0000000000001',
})

console.info(data.state)
