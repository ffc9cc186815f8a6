import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.partner.cardMember.userCards._user_card_code_.get({
  user_card_code: 'EXAMPLECARD00000001',
  params: {
    brand_id: '100001',
    card_id: 'pExampleCardId00000000000001',
    openid: 'oExample0Openid0000000000001',
  },
})

console.info(data.user_card_state)
