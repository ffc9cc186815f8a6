import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.eduStar.orders.get({
  params: {
    appid: 'wx1234567890abcdef',
    qq: '100000001',
    offset: 0,
    limit: 20,
  },
})

console.info(data.data)
