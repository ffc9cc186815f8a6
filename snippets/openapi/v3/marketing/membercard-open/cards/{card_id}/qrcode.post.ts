import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.membercardOpen.cards._card_id_.qrcode.post({
  activate_type: 'AUTO_ACTIVATE',
  outer_str: 'channel001',
}, {
  card_id: 'pExampleCardId00000000000001',
})

console.info(data.url)
