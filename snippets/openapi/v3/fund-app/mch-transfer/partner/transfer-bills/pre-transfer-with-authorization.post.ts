import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.fundApp.mchTransfer.partner.transferBills.preTransferWithAuthorization.post({
  sub_mchid: '1900000002',
  appid: 'wx1234567890abcdef',
  out_bill_no: 'TRANSFER20261120000001',
  openid: 'oExample0Openid0000000000001',
  transfer_amount: 100,
  transfer_remark: '11月配送报酬',
  notify_url: 'https://merchant.example.com/notify',
  user_recv_perception: '劳务报酬',
  transfer_scene_id: '1005',
  transfer_scene_report_infos: [
    { info_type: '岗位类型', info_content: '外卖员' },
    { info_type: '报酬说明', info_content: '11月配送费' },
  ],
  authorization_info: {
    user_display_name: '示例用户',
    out_authorization_no: 'AUTH20261120000001',
    authorization_notify_url: 'https://merchant.example.com/notify/authorization',
  },
})

console.info(data.package_info)
