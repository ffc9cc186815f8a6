import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.platsolution.insurance.mchTransfer.reservation.apply.post({
  sub_mchid: '1900000002',
  sp_appid: 'wx1234567890abcdef',
  out_reservation_no: 'RESERVE20261120000001',
  transfer_scene_id: '1004',
  estimated_date: '2026-12-20',
  exact_amount: 100,
  openid: 'oExample0Openid0000000000001',
  reserve_remark: '意外险理赔款转账预约',
  notify_url: 'https://merchant.example.com/notify',
  scene_report_data: {
    insurance_policy: {
      product_registration_no: '00000000001',
      policy_no: 'POLICY20261120000001',
      name: '示例意外险',
      claim_no: 'CLAIM20261120000001',
    },
  },
})

console.info(data.package_info)
