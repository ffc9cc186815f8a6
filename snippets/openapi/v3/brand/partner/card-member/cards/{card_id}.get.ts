import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.partner.cardMember.cards._card_id_.get({
  card_id: 'pExampleCardId00000000000001',
  params: {
    brand_id: '100001',
  },
})

console.info(data.state)
