import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.discountCard.cards._out_card_code_.addUserRecords.post({
  card_template_id: '10000000000000000001',
}, {
  out_card_code: 'CARD20261120000001',
})

console.info(status === 204)
