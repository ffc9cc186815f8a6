import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.applyments.submitAccountHostingApplyment.post({
  out_request_no: 'REQUEST20261120000001',
  organization_type: '2401',
  account_info: {
    bank_account_type: '74',
    account_bank: '示例银行',
    account_name: encrypt('示例商贸有限公司'),
    account_number: encrypt('6200000000000000000'),
  },
  contact_info: {
    contact_type: '65',
    contact_name: encrypt('RVhBTVBMRV9DSVBIRVJURVhU'),
  },
  sales_scene_info: {},
  merchant_shortname: '示例门店',
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.applyment_id)
