import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.businesscircle.points.notify.post({
  sub_mchid: '1900000002',
  transaction_id: '4200000000202611200000000001',
  appid: 'wx1234567890abcdef',
  openid: 'oExample0Openid0000000000001',
  earn_points: true,
  increased_points: 10,
  points_update_time: '2026-11-20T12:00:00+08:00',
  total_points: 110,
})

console.info(status === 204 ? '已同步' : '同步失败')
