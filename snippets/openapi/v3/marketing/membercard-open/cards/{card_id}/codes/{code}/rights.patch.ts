import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.rights.patch({
  before_bonus_value: 100,
  bonus_value: 120,
  add_bonus_value: 20,
  out_request_no: 'BONUS20261120000001',
  need_inform_bonus: true,
}, {
  card_id: 'pExampleCardId00000000000001',
  code: '000000000001',
})

console.info(status === 204)
