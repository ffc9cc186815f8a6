import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.mchalterapply.mchsubjectalterapplyment.post({
  merchant_code: '1900000001',
  out_request_no: 'REQUEST20261120000001',
  organization_type: 'SUBJECT_TYPE_ENTERPRISE',
})

console.info(data.apply_id)
