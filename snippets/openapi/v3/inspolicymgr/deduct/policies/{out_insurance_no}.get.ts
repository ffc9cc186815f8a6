import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.inspolicymgr.deduct.policies._out_insurance_no_.get({
  out_insurance_no: 'INS20261120000001',
})

console.info(data.policy_state)
