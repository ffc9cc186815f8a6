import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.gov.subsidy.zhejiang.qualifications.alter.post({
  cate_code: 'A01',
  cert_no: encrypt('110101199001010000'),
  name: encrypt('示例用户'),
  tel: encrypt('13800000000'),
  req_ssn: 'REQ20261120000001',
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.auth_code)
