import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.businesscircle.users._openid_.points.commit_status.get({
  openid: 'oExample0Openid0000000000001',
  params: {
    sub_mchid: '1900000002',
    brandid: 100001,
    appid: 'wx1234567890abcdef',
  },
})

console.info(status === 204)
