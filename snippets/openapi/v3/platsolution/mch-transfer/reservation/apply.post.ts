import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.platsolution.mchTransfer.reservation.apply.post({
  sub_mchid: '1900000002',
  sp_appid: 'wx1234567890abcdef',
  out_reservation_no: 'RESERVE20261120000001',
  transfer_scene_id: '1000',
  estimated_date: '2026-12-20',
  exact_amount: 100,
  openid: 'oExample0Openid0000000000001',
  reserve_remark: '新会员活动奖励转账预约',
  notify_url: 'https://merchant.example.com/notify',
})

console.info(data.package_info)
