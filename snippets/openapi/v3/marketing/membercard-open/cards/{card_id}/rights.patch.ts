import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.marketing.membercardOpen.cards._card_id_.rights.patch({
  show_bonus: true,
  show_favor: true,
}, {
  card_id: 'pExampleCardId00000000000001',
})

console.info(status === 204)
