import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.discountCard.cards.post({
  out_card_code: 'CARD20261120000001',
  card_template_id: '10000000000000000001',
  appid: 'wx1234567890abcdef',
  notify_url: 'https://merchant.example.com/notify',
})

console.info(data.prepare_card_token)
