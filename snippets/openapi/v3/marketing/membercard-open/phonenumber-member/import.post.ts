import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.marketing.membercardOpen.phonenumberMember.import.post({
  member_information: {
    card_id: 'pExampleCardId00000000000001',
    code: '000000000001',
    membership_number: 'VIP0000000001',
    registration_time: '2026-11-20T12:00:00+08:00',
  },
  encrypted_phone_number: encrypt('13800000000'),
  outer_str: 'channel001',
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(status === 204)
