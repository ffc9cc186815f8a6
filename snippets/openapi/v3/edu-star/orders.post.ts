import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.eduStar.orders.post({
  appid: 'wx1234567890abcdef',
  wechat_openid: 'oExample0Openid0000000000001',
  right_id: '1000000001',
  create_time: '2026-11-20T12:00:00+08:00',
})

console.info(data.order_id)
