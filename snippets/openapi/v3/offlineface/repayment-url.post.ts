import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.offlineface.repaymentUrl.post({
  out_user_id: 'USER0000000001',
  organization_id: 'ORG_EXAMPLE_0001',
})

console.info(data.repayment_url)
