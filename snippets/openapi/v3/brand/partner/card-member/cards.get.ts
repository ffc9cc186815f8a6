import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.partner.cardMember.cards.get({
  params: {
    brand_id: '100001',
    state: 'CARD_EFFECTIVE',
    offset: 0,
    limit: 20,
  },
})

console.info(data.data)
