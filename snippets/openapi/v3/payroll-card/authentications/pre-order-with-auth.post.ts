import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payrollCard.authentications.preOrderWithAuth.post({
  openid: 'oExample0Openid0000000000001',
  appid: 'wx1234567890abcdef',
  sub_mchid: '1900000002',
  authenticate_number: 'AUTH20261120000001',
  project_name: '示例工地建设项目',
  employer_name: '示例商贸有限公司',
  user_name: encrypt('示例用户'),
  id_card_number: encrypt('110101199001010000'),
  employment_type: 'LONG_TERM_EMPLOYMENT',
  authenticate_type: 'SIGN_IN',
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.token)
