import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.applyments.post({
  business_code: 'APPLY20261120000001',
  admin_info: {
    admin_name: encrypt('示例用户'),
    id_doc_type: 'IDENTIFICATION_TYPE_MAINLAND_ID_CARD',
    id_card_number: encrypt('110101199001010000'),
  },
  subject_info: {
    subject_type: 'SUBJECT_TYPE_ENTERPRISE',
    subject_name: '示例商贸有限公司',
    unified_social_credit_code: '91000000000000000X',
  },
  brand_basic_info: {
    brand_name: '示例品牌',
    brand_logo: 'MEDIA_ID_EXAMPLE_0000000001',
  },
  trademark: {
    trademark_exists: 'TRADEMARK_EXISTS',
    trademark_registration_certificate: {
      name: '示例品牌',
      number: '10000001',
      valid_begin_time: '2020-11-20',
      valid_end_time: '2030-11-19',
      international_class: '35',
      holder: '示例商贸有限公司',
      certificate_list: ['MEDIA_ID_EXAMPLE_0000000002'],
    },
  },
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.applyment_id)
