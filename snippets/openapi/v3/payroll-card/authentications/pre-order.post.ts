import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payrollCard.authentications.preOrder.post({
  openid: 'oExample0Openid0000000000001',
  appid: 'wx1234567890abcdef',
  sub_mchid: '1900000002',
  authenticate_number: 'AUTH20261120000001',
  project_name: '示例工地建设项目',
  employer_name: '示例商贸有限公司',
  authenticate_type: 'SIGN_IN',
})

console.info(data.token)
