import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.gov.subsidy.zhejiang.authcode.refund.post({
  sp_serial_no: 'REQ20261121000001',
  cred_frozen_no: 'FROZEN20261120000001',
  trans_date: '20261121',
  trans_time: '120000',
  order_no: 'ORDER20261120000001',
  subsidy_amt: 44985,
  auth_code: 'AUTHCODE00000000000001',
  req_ssn: 'REQ20261121000001',
})

console.info(data.resp_code)
