import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.mch_operate.risk.withdrawlApply.outRequestNo._out_request_no_.get({
  out_request_no: 'REQUEST20261120000001',
})

console.info(data.withdrawl_apply.state)
