import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.bonus.commit.post({
  out_trade_no: 'EXAMPLE20261120000001',
  mchid: '1900000001',
  sub_mchid: '1900000002',
  bonus_value: 200,
}, {
  card_id: 'pExampleCardId00000000000001',
  code: '000000000001',
})

console.info(status === 204)
