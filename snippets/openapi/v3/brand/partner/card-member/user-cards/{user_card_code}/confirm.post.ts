import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.partner.cardMember.userCards._user_card_code_.confirm.post({
  brand_id: '100001',
  openid: 'oExample0Openid0000000000001',
  level: '普通会员',
  user_card_confirm_state: 'CREATE_CARD_SUCCESS',
}, {
  user_card_code: 'EXAMPLECARD00000001',
  params: {
    card_id: 'pExampleCardId00000000000001',
  },
})

console.info(data.user_card_state)
