import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.account.cancelApplications.outApplyNo._out_apply_no_.get({
  out_apply_no: 'APPLY20261120000001',
})

console.info(data.cancel_state)
