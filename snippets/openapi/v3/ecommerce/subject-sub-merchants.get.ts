import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.subjectSubMerchants.get({
  params: {
    organization_type: 'SUBJECT_TYPE_ENTERPRISE',
    cert_number: encrypt('91000000000000000X'),
    limit: 20,
    offset: 0,
  },
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.data)
