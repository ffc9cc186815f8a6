import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.partner.serviceAccountApplications._out_apply_no_.get({
  out_apply_no: 'APPLY20261120000001',
})

console.info(data.apply_state)
