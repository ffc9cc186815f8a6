import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.marketing.membercardOpen.cards._card_id_.rights.patch({
  show_bonus: true,
  show_favor: true,
  bonus: {
    init_bonus: 0,
    bonus_value_word: '积分',
    bonus_cost_word: '100积分抵1元',
  },
  favor: {
    show_coupon: true,
  },
}, {
  card_id: 'pExampleCardId00000000000001',
})

console.info(status === 204)
