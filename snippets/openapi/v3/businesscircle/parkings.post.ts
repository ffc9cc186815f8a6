import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.businesscircle.parkings.post({
  sub_mchid: '1900000002',
  brandid: 100001,
  appid: 'wx1234567890abcdef',
  openid: 'oExample0Openid0000000000001',
  plate_number: '粤B00000',
  state: 'IN',
  time: '2026-11-20T12:00:00+08:00',
})

console.info(status === 204 ? '已同步' : '同步失败')
