import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.busifavor.productCoupons.preSend.post({
  stock_id: '1000000000000001',
  appid: 'wx1234567890abcdef',
  openid: 'oExample0Openid0000000000001',
  send_request_no: 'SEND20261120000001',
})

console.info(data.token)
