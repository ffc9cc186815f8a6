import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.membercardOpen.cards._card_id_.get({
  card_id: 'pExampleCardId00000000000001',
})

console.info(data.status)
