import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payrollCard.authentications.preOrderWithAuth.post({
  openid: 'oExample0Openid0000000000001',
  sub_mchid: '1900000002',
  authenticate_number: 'AUTH20261120000001',
  project_name: '示例项目',
  employer_name: '示例商贸有限公司',
  user_name: encrypt('RVhBTVBMRS1FTkNSWVBURUQtVkFMVUUtMDAwMDAwMQ=='),
  id_card_number: encrypt('110101199001010000'),
  employment_type: 'LONG_TERM_EMPLOYMENT',
  authenticate_type: 'SIGN_IN',
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.authenticate_number)
