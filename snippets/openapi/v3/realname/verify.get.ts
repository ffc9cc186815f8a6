import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.realname.verify.get({
  params: {
    credential_type: 1,
    encrypted_credential_id: encrypt('110101199001010000'),
    encrypted_name: encrypt('示例用户'),
    wxp_trade_no: '4200000000202611200000000001',
  },
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.verify_result)
