import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.webizpay.users._user_id_.authorizationState.get({
  user_id: 'EMP0001',
  params: {
    sp_mchid: '1900000000',
    sub_mchid: '1900000002',
  },
})

console.info(data.employee_list)
