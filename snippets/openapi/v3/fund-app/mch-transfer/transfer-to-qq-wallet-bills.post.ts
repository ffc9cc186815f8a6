import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.fundApp.mchTransfer.transferToQqWalletBills.post({
  appid: '100000001',
  out_bill_no: 'TRANSFER20261120000001',
  openid: '0000000000000000000000000EXAMPLE',
  transfer_amount: 100,
  transfer_remark: '新会员活动奖励',
  notify_url: 'https://merchant.example.com/notify',
  transfer_scene_id: '1401',
  transfer_scene_report_infos: [
    { info_type: '活动名称', info_content: '新会员有礼' },
    { info_type: '奖励说明', info_content: '注册会员抽奖一等奖' },
  ],
})

console.info(data.state)
