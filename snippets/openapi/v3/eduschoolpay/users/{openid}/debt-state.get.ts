import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.eduschoolpay.users._openid_.debtState.get({
  openid: 'oExample0Openid0000000000001',
})

console.info(data.state)
