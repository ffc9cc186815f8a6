import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.mch_operate.risk.withdrawlApply.post({
  sub_mchid: '1900000002',
  out_account_type: 'BASIC_ACCOUNT',
  amount: 100,
  out_request_no: 'REQUEST20261120000001',
  payee_type: 'CONTRIBUTION_MERCHANT',
  payee_info: {
    account_type: 'ACCOUNT_TYPE_CORPORATE',
    bank_account_info: {
      account_name: encrypt('示例商贸有限公司'),
      account_bank: '示例银行',
      bank_name: '示例银行深圳南山支行',
      account_number: encrypt('6200000000000000000'),
    },
  },
  proof_media_list: {
    proof_payee_media: [{
      proof_media_type: 'BUSINESS_LICENSE_PHOTO',
      proof_media: 'MEDIA_ID_EXAMPLE_0000000001',
    }],
  },
  remark: '商户号已注销，提取剩余资金',
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.applyment_id)
