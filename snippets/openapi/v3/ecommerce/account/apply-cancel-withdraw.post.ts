import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.account.applyCancelWithdraw.post({
  sub_mchid: '1900000002',
  out_request_no: 'REQUEST20261120000001',
  withdraw: 'APPLY_WITHDRAW',
  payee_info: {
    account_type: 'ACCOUNT_TYPE_CORPORATE',
    bank_account_info: {
      account_name: encrypt('示例商贸有限公司'),
      account_bank: '示例银行',
      account_number: encrypt('6200000000000000000'),
    },
  },
  proof_medias: [{
    proof_media_type: 'WITHDRAWAL_APPLICATION',
    proof_media: 'MEDIA_ID_EXAMPLE_0000000001',
  }],
  remark: '商户停止经营',
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.applyment_id)
