import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.mchalterapply.mchsubjectalterapplyment.merchant._merchant_code_.outRequestNo._out_request_no_.get({
  merchant_code: '1900000001',
  out_request_no: 'REQUEST20261120000001',
})

console.info(data.state)
