import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.mchalterapply.merchantnamealterapplyment.merchant._sub_mchid_.outRequestNo._out_request_no_.get({
  sub_mchid: '1900000002',
  out_request_no: 'REQUEST20261120000001',
})

console.info(data.state)
