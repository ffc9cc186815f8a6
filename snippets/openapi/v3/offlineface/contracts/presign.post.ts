import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.offlineface.contracts.presign.post({
  business_name: 'K12',
  facepay_user: {
    out_user_id: 'USER0000000001',
    organization_id: 'ORG_EXAMPLE_0001',
  },
})

console.info(data.presign_token)
