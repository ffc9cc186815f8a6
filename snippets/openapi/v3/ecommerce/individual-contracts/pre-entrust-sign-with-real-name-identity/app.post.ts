import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.individualContracts.preEntrustSignWithRealNameIdentity.app.post({
  appid: 'wx1234567890abcdef',
  out_contract_code: 'CONTRACT20261120000001',
  real_name: encrypt('示例用户'),
  cred_type: 'ID_CARD',
  cred_id: encrypt('110101199001010000'),
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.pre_entrustweb_id)
