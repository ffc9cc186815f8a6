import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.applyments.businessCode._business_code_.get({
  business_code: 'APPLY20261120000001',
})

console.info(data.applyment_state)
