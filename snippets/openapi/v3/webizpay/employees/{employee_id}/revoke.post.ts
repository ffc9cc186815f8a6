import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.webizpay.employees._employee_id_.revoke.post({
  sp_mchid: '1900000000',
  sub_mchid: '1900000002',
}, {
  employee_id: 'EXAMPLEEMPLOYEE00000001',
})

console.info(data.authorization_state)
