import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.busifavor.coupons._card_id_.send.post({
  appid: 'wx1234567890abcdef',
  openid: 'oExample0Openid0000000000001',
  out_request_no: 'REQUEST20261120000001',
  send_time: '2026-11-20T12:00:00+08:00',
}, {
  card_id: 'pExampleCardId00000000000001',
})

console.info(data.card_code)
