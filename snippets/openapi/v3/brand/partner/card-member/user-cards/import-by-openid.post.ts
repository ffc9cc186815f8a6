import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.partner.cardMember.userCards.importByOpenid.post({
  brand_id: '100001',
  card_id: 'pExampleCardId00000000000001',
  openid: 'oExample0Openid0000000000001',
  user_card_code: 'EXAMPLECARD00000001',
  date_information: {
    type: 'PERMANENT',
  },
  pickup_time: '2026-11-20T12:00:00+08:00',
})

console.info(data.user_card_code)
