import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.mchalterapply.mchcontactalterapplyment.post({
  merchant_code: '1900000001',
  out_request_no: 'REQUEST20261120000001',
  contact_info: {
    contact_name: encrypt('示例用户'),
    contact_id_doc_type: 'IDENTIFICATION_TYPE_IDCARD',
    contact_id_card_number: encrypt('110101199001010000'),
    contact_id_doc_copy: 'MEDIA_ID_EXAMPLE_0000000001',
    contact_id_doc_copy_back: 'MEDIA_ID_EXAMPLE_0000000002',
    contact_id_doc_period_begin: '2020-01-01',
    contact_id_doc_period_end: '2040-01-01',
    business_authorization_letter: 'MEDIA_ID_EXAMPLE_0000000003',
    mobile_phone: encrypt('13800000000'),
  },
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.apply_id)
