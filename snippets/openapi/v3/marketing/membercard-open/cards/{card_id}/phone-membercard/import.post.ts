import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.membercardOpen.cards._card_id_.phoneMembercard.import.post({
  encrypted_phone_number: encrypt('13800000000'),
  code: '000000000001',
  out_request_no: 'IMPORT20261120000001',
}, {
  card_id: 'pExampleCardId00000000000001',
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.code)
