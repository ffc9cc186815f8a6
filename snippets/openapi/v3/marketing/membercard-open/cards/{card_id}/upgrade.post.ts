import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.marketing.membercardOpen.cards._card_id_.upgrade.post({
  brand_id: '100001',
  appid: 'wx1234567890abcdef',
}, {
  card_id: 'pExampleCardId00000000000001',
})

console.info(status === 204)
