import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.applyments.cancelApplyment.post({
  applyment_id: '2000000000000001',
})

console.info(data.applyment_id)
