import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.mchalterapply.merchantnamealterapplyment.post({
  sub_mchid: '1900000002',
  out_request_no: 'REQUEST20261120000001',
  merchant_shortname: '示例门店',
})

console.info(data.apply_id)
