import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.apply4subject.applyment.post({
  business_code: 'APPLY20261120000001',
  contact_info: {
    contact_type: 'LEGAL',
    name: encrypt('示例用户'),
    id_card_number: encrypt('110101199001010000'),
    mobile: encrypt('13800000000'),
  },
  subject_info: {
    subject_type: 'SUBJECT_TYPE_ENTERPRISE',
    business_license_info: {
      licence_number: '91000000000000000X',
      licence_copy: 'MEDIA_ID_EXAMPLE_0000000001',
      merchant_name: '示例商贸有限公司',
      legal_person: '示例用户',
      company_address: '广东省深圳市南山区示例路1号',
      licence_valid_date: JSON.stringify({ period: ['2020-01-01', '2040-01-01'] }),
    },
  },
  identification_info: {
    identification_type: 'IDENTIFICATION_TYPE_IDCARD',
    identification_name: encrypt('示例用户'),
    identification_number: encrypt('110101199001010000'),
    identification_valid_date: JSON.stringify({ period: ['2020-01-01', '2040-01-01'] }),
    identification_address: encrypt('广东省深圳市南山区示例路1号'),
    identification_front_copy: 'MEDIA_ID_EXAMPLE_0000000002',
    identification_back_copy: 'MEDIA_ID_EXAMPLE_0000000003',
    owner: true,
  },
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.applyment_id)
