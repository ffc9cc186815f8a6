import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.creditRepayment.partner.contracts.appPresign.post({
  appid: 'wx1234567890abcdef',
  plan_id: '123456',
  out_contract_code: 'CONTRACT20261120000001',
  display_name: '示例用户',
  contract_notify_url: 'https://merchant.example.com/notify/contract',
  repayment_day: 10,
  repayment_amount_limit: '100000',
  sub_mchid: '1900000002',
  real_identity: {
    identity_type: 'REAL_IDENTITY_TYPE_ID_CARD',
    identity_id: encrypt('110101199001010000'),
    real_name: encrypt('示例用户'),
  },
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.presign_token)
