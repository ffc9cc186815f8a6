import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.busifavor.users._openid_.coupons.get({
  openid: 'oExample0Openid0000000000001',
  params: {
    appid: 'wx1234567890abcdef',
    coupon_state: 'SENDED',
    belong_merchant: '1900000001',
    offset: 0,
    limit: 20,
  },
})

console.info(data.data)
