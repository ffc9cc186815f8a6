import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.discountCard.cards._out_card_code_.get({
  out_card_code: 'CARD20261120000001',
})

console.info(data.state)
