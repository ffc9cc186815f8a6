import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.inspolicymgr.deduct.authorizations._out_insurance_no_.get({
  out_insurance_no: 'INS20261120000001',
})

console.info(data.auth_state)
