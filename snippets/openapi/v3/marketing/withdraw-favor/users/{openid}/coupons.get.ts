import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.withdrawFavor.users._openid_.coupons.get({
  openid: 'oExample0Openid0000000000001',
  params: {
    mchid: '1900000001',
    stock_id: '1000000000000001',
    appid: 'wx1234567890abcdef',
    offset: 0,
    limit: 20,
  },
})

console.info(data.data)
