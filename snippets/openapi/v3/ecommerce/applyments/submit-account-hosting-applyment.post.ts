import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.applyments.submitAccountHostingApplyment.post({
  out_request_no: 'REQUEST20261120000001',
  organization_type: '2401',
  id_card_info: {
    id_card_copy: 'MEDIA_ID_EXAMPLE_0000000001',
    id_card_national: 'MEDIA_ID_EXAMPLE_0000000002',
    id_card_name: encrypt('示例用户'),
    id_card_number: encrypt('110101199001010000'),
    id_card_valid_time_begin: '2020-01-01',
    id_card_valid_time: '2040-01-01',
  },
  account_info: {
    bank_account_type: '75',
    account_bank: '示例银行',
    account_name: encrypt('示例用户'),
    account_number: encrypt('6200000000000000000'),
  },
  contact_info: {
    contact_type: '65',
    contact_name: encrypt('示例用户'),
    contact_id_card_number: encrypt('110101199001010000'),
    mobile_phone: encrypt('13800000000'),
  },
  sales_scene_info: {
    store_name: '示例小店',
    store_url: 'https://merchant.example.com/store/1',
  },
  merchant_shortname: '示例小店',
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.applyment_id)
