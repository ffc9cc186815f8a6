import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.fundApp.mchTransfer.partner.transferBills.preTransferWithAuthorization.post({
  sub_mchid: '1900000002',
  appid: 'wx1234567890abcdef',
  out_bill_no: 'TRANSFER20261120000001',
  openid: 'oExample0Openid0000000000001',
  transfer_amount: 100,
  transfer_remark: '示例活动奖励',
  transfer_scene_id: '1000',
  transfer_scene_report_infos: [{
    info_type: '活动名称',
    info_content: '新会员有礼',
  }],
})

console.info(data.out_bill_no)
