import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.gov.subsidy.zhejiang.authcode.cancel.post({
  sp_serial_no: 'REQ20261120000001',
  cred_frozen_no: 'FROZEN20261120000001',
  trans_date: '20261120',
  trans_time: '120000',
  auth_code: 'AUTHCODE00000000000001',
  req_ssn: 'REQ20261120000001',
})

console.info(data.resp_code)
