import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.mch_operate.risk.withdrawlApply.applymentId._applyment_id_.get({
  applyment_id: '2000000000000001',
})

console.info(data.withdrawl_apply.state)
