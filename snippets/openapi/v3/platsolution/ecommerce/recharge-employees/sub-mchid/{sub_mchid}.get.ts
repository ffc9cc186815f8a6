import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.platsolution.ecommerce.rechargeEmployees.subMchid._sub_mchid_.get({
  sub_mchid: '1900000002',
})

console.info(data.employees)
