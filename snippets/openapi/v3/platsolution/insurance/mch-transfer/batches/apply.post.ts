import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.platsolution.insurance.mchTransfer.batches.apply.post({
  sub_mchid: '1900000002',
  sp_appid: 'wx1234567890abcdef',
  out_batch_no: 'BATCH20261120000001',
  batch_name: '11月理赔款',
  batch_remark: '2026年11月理赔款',
  total_amount: 100,
  total_num: 1,
  transfer_scene_id: '1004',
  transfer_detail_list: [{
    out_detail_no: 'DETAIL20261120000001',
    transfer_amount: 100,
    transfer_remark: '意外险理赔款',
    reservation_id: '5000000000000000001',
    openid: 'oExample0Openid0000000000001',
  }],
  notify_url: 'https://merchant.example.com/notify',
})

console.info(data.batch_id)
