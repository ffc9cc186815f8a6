import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.busifavor.productCoupons.send.post({
  openid: 'oExample0Openid0000000000001',
  appid: 'wx1234567890abcdef',
  stock_id: '1000000000000001',
  out_request_no: 'SEND20261120000001',
  coupon_type: 'NORMAL',
})

console.info(data.coupon_code)
