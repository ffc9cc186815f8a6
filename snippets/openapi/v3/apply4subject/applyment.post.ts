import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.apply4subject.applyment.post({
  business_code: 'APPLY20261120000001',
  contact_info: {
    name: encrypt('示例名称'),
    id_card_number: encrypt('110101199001010000'),
    mobile: encrypt('13800000000'),
  },
  subject_info: {
    subject_type: 'SUBJECT_TYPE_INDIVIDUAL',
    business_license_info: {
      licence_number: '91000000000000000X',
      licence_copy: 'MEDIA_ID_EXAMPLE_0000000001',
      merchant_name: '示例商贸有限公司',
      legal_person: '示例用户',
      company_address: '广东省深圳市南山区示例路1号',
      licence_valid_date: '{"period":["2026-11-20"]}',
    },
  },
  identification_info: {
    identification_type: 'IDENTIFICATION_TYPE_IDCARD',
    identification_name: encrypt('示例用户'),
    identification_number: encrypt('110101199001010000'),
    identification_valid_date: '{"period":["2026-11-20"]}',
    identification_front_copy: 'MEDIA_ID_EXAMPLE_0000000001',
  },
}, {
  params: {
    channel_id: '1900000003',
  },
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.applyment_id)
