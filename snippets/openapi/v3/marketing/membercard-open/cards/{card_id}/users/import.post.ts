import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.membercardOpen.cards._card_id_.users.import.post({
  openid: 'oExample0Openid0000000000001',
  code: '000000000001',
  out_request_no: 'IMPORT20261120000001',
}, {
  card_id: 'pExampleCardId00000000000001',
})

console.info(data.code)
