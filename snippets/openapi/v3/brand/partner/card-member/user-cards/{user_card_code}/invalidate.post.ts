import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.partner.cardMember.userCards._user_card_code_.invalidate.post({
  openid: 'oExample0Openid0000000000001',
  invalid_reason: '用户申请退卡',
}, {
  user_card_code: 'EXAMPLECARD00000001',
  params: {
    brand_id: '100001',
    card_id: 'pExampleCardId00000000000001',
  },
})

console.info(data.user_card_state)
