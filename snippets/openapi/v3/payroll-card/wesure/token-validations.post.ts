import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payrollCard.wesure.tokenValidations.post({
  sp_mchid: '1900000000',
  sub_mchid: '1900000002',
  token: 'TICKET_EXAMPLE_0000000001',
  user_name: encrypt('示例用户'),
  id_card_number: encrypt('110101199001010000'),
  authenticate_type: 'INSURANCE',
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.result)
