import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.gov.subsidy.zhejiang.nQualifications.confirm.post({
  data: [{
    cate_code: 'A01',
    cert_no: encrypt('110101199001010000'),
    grade: '一级',
    name: encrypt('示例用户'),
    operation_time: '1795147200000',
    sales: '2999.00',
    status: '0',
    subsidy: '449.85',
    tel: encrypt('13800000000'),
    add_code: '330106',
    address: encrypt('示例路1号'),
    sale_models: '0',
    brand: '示例品牌',
    activity_add_code: '330100',
    uniscid: '91000000000000000X',
    corp_name: '示例商贸有限公司',
    serial_num: 'SERIAL20261120000001',
  }],
  req_ssn: 'REQ20261120000001',
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.resp_code)
