import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.card.cardLinks.post({
  business_code: 'APPLY20261120000001',
  brand_id: '100001',
  payment_scene: 'MINI_PROGRAM',
  appid: 'wx1234567890abcdef',
  card_link_mchid: '1900000001',
})

console.info(data.business_code)
