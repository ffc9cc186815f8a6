import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.compliance.inactiveMerchantIdentityVerification.merchants.post({
  sub_mchid: '1900000002',
})

console.info(data.verification_id)
