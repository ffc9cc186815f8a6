import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.partner.cardMember.userCards.get({
  params: {
    brand_id: '100001',
    openid: 'oExample0Openid0000000000001',
    user_card_state: 'EFFECTIVE',
    offset: 0,
    limit: 20,
  },
})

console.info(data.data)
