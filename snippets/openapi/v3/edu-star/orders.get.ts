import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.eduStar.orders.get({
  params: {
    appid: 'wx1234567890abcdef',
    wechat_openid: 'oExample0Openid0000000000001',
    qq: '100000001',
    offset: 0,
    limit: 20,
  },
})

console.info(data.data)
