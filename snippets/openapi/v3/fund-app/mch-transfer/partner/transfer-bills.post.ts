import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.fundApp.mchTransfer.partner.transferBills.post({
  sub_mchid: '1900000002',
  appid: 'wx1234567890abcdef',
  out_bill_no: 'TRANSFER20261120000001',
  openid: 'oExample0Openid0000000000001',
  transfer_amount: 100,
  transfer_remark: '新会员活动奖励',
  notify_url: 'https://merchant.example.com/notify',
  user_recv_perception: '活动奖励',
  transfer_scene_id: '1000',
  transfer_scene_report_infos: [
    { info_type: '活动名称', info_content: '新会员有礼' },
    { info_type: '奖励说明', info_content: '注册会员抽奖一等奖' },
  ],
})

console.info(data.package_info)
