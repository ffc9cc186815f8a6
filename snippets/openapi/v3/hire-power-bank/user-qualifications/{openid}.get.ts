import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.hirePowerBank.userQualifications._openid_.get({
  openid: 'oExample0Openid0000000000001',
})

console.info(data.qualified_user)
