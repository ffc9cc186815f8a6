import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.applyment4sub.applyment.business_code._business_code_.get({
  business_code: 'APPLY20261120000001',
})

console.info(data.applyment_state)
