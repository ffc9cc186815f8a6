import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.busifavor.coupons.use.post({
  coupon_code: 'EXAMPLECODE0000000001',
  stock_id: '1000000000000001',
  appid: 'wx1234567890abcdef',
  use_time: '2026-11-20T12:00:00+08:00',
  use_request_no: 'USE20261120000001',
  openid: 'oExample0Openid0000000000001',
})

console.info(data.wechatpay_use_time)
