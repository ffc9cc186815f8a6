import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.eduschoolpay.users._openid_.contracts.get({
  openid: 'oExample0Openid0000000000001',
  params: {
    plan_id: '123456',
    contract_status: 'ADD',
    offset: 0,
    limit: 20,
  },
})

console.info(data.data)
