import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.applyment4sub.applyment.applyment_id._applyment_id_.get({
  applyment_id: 2000000000000001,
})

console.info(data.applyment_state)
