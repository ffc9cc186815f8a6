import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.gov.subsidy.zhejiang.authcode.try.post({
  sp_serial_no: 'REQ20261120000001',
  mchnt_no: '898000000000001',
  term_no: 'TERM0001',
  auth_code: 'AUTHCODE00000000000001',
  category: 'A01',
  county_code: '330106',
})

console.info(data.cred_frozen_no)
