import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.mchTransfer.transferBills.post({
  sub_mchid: '1900000002',
  appid: 'wx1234567890abcdef',
  out_bill_no: 'TRANSFER20261120000001',
  transfer_scene_id: '1000',
  openid: 'oExample0Openid0000000000001',
  transfer_amount: 100,
  transfer_remark: '新会员活动奖励',
  notify_url: 'https://merchant.example.com/notify',
})

console.info(data.package_info)
