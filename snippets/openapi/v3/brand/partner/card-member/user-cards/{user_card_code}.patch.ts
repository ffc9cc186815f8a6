import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.partner.cardMember.userCards._user_card_code_.patch({
  brand_id: '100001',
  openid: 'oExample0Openid0000000000001',
  card_color: 'Color010',
  card_picture_url: 'https://wx.example.com/images/card.png',
  level: '黄金会员',
  pickup_time: '2026-11-20T12:00:00+08:00',
  attach: 'EXAMPLE_ATTACH_001',
}, {
  user_card_code: 'EXAMPLECARD00000001',
  params: {
    card_id: 'pExampleCardId00000000000001',
  },
})

console.info(data.card_type)
