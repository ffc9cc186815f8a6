import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.favor.users._openid_.coupons.post({
  stock_id: '1000000000000001',
  out_request_no: 'SEND20261120000001',
  appid: 'wx1234567890abcdef',
  stock_creator_mchid: '1900000001',
}, {
  openid: 'oExample0Openid0000000000001',
})

console.info(data.coupon_id)
