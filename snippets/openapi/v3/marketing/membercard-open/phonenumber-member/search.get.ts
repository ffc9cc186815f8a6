import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.membercardOpen.phonenumberMember.search.get({
  params: {
    card_id: 'pExampleCardId00000000000001',
    encrypted_phone_number: encrypt('13800000000'),
  },
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.receive_status)
