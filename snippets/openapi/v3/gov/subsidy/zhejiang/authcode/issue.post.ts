import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.gov.subsidy.zhejiang.authcode.issue.post({
  category_id: 'A01',
  name: encrypt('示例用户'),
  mobile: encrypt('13800000000'),
  add_code: '330106',
  cert_type: '1',
  cert_no: encrypt('110101199001010000'),
  req_ssn: 'REQ20261120000001',
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.auth_code)
