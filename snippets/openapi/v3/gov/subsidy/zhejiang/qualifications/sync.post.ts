import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.gov.subsidy.zhejiang.qualifications.sync.post({
  req_ssn: 'REQ20261120000001',
})

console.info(data.resp_code)
