import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payrollCard.tokens.post({
  openid: 'oExample0Openid0000000000001',
  appid: 'wx1234567890abcdef',
  sub_mchid: '1900000002',
  user_name: encrypt('示例用户'),
  id_card_number: encrypt('110101199001010000'),
  employment_type: 'LONG_TERM_EMPLOYMENT',
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.token)
