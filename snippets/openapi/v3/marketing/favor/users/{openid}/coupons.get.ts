import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.favor.users._openid_.coupons.get({
  openid: 'oExample0Openid0000000000001',
  params: {
    appid: 'wx1234567890abcdef',
    creator_mchid: '1900000001',
    status: 'SENDED',
    offset: 0,
    limit: 20,
  },
})

console.info(data.data)
