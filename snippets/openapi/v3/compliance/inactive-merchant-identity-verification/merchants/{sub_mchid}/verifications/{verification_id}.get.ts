import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.compliance.inactiveMerchantIdentityVerification.merchants._sub_mchid_.verifications._verification_id_.get({
  sub_mchid: '1900000002',
  verification_id: '1000000000000001',
})

console.info(data.state)
