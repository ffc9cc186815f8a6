import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.marketing.membercardOpen.cards._card_id_.delete({
  card_id: 'pExampleCardId00000000000001',
})

console.info(status === 204 ? '已删除' : '删除失败')
