import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.gov.subsidy.zhejiang.authcode.commit.post({
  sp_serial_no: 'REQ20261120000001',
  cred_frozen_no: 'FROZEN20261120000001',
  trans_date: '20261120',
  trans_time: '120000',
  order_no: 'ORDER20261120000001',
  amount: 299900,
  subsidy_amt: 44985,
  auth_code: 'AUTHCODE00000000000001',
  req_ssn: 'REQ20261120000001',
  corp_name: '示例商贸有限公司',
  brand: '示例品牌',
})

console.info(data.resp_code)
