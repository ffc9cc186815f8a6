import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.gov.subsidy.qualification.get({
  params: {
    real_name: encrypt('示例用户'),
    id_card_number: encrypt('110101199001010000'),
    phone_number: encrypt('13800000000'),
    appliance_id: 1,
    qualification_region_code: 440000,
    identity_document_type: 'ID_DOC_TYPE_ID_CARD',
  },
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.state)
