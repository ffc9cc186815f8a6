import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.partner.cardMember.preAuthTokens.post({
  brand_id: '100001',
  card_id: 'pExampleCardId00000000000001',
  openid: 'oExample0Openid0000000000001',
})

console.info(data.token)
