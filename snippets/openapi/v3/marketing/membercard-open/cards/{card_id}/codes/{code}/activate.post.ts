import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.activate.post({
  membership_number: 'VIP0000000001',
}, {
  card_id: 'pExampleCardId00000000000001',
  code: '000000000001',
})

console.info(status === 204 ? '已激活' : '激活失败')
