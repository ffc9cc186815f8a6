import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.withdrawFavor.users._openid_.coupons.post({
  mchid: '1900000001',
  stock_id: '1000000000000001',
  appid: 'wx1234567890abcdef',
  send_request_no: 'SEND20261120000001',
}, {
  openid: 'oExample0Openid0000000000001',
})

console.info(data.coupon_id)
