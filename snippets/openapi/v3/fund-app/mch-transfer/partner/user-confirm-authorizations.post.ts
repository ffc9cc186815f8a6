import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.fundApp.mchTransfer.partner.userConfirmAuthorizations.post({
  out_authorization_no: 'AUTH20261120000001',
  appid: 'wx1234567890abcdef',
  openid: 'oExample0Openid0000000000001',
  transfer_scene_id: '1005',
  user_display_name: '示例用户',
  user_recv_perception: '劳务报酬',
  notify_url: 'https://merchant.example.com/notify',
})

console.info(data.package_info)
