import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.busifavor.users._openid_.coupons.get({
  openid: 'oExample0Openid0000000000001',
  params: {
    appid: 'wx1234567890abcdef',
    stock_id: '1000000000000001',
    coupon_state: 'SENDED',
    creator_merchant: '1900000001',
    belong_merchant: '1900000001',
    sender_merchant: '1900000001',
    offset: 0,
    limit: 20,
  },
})

console.info(data.data)
