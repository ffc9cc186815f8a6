import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.fundApp.mchTransfer.userConfirmAuthorization.post({
  out_authorization_no: 'AUTH20261120000001',
  appid: 'wx1234567890abcdef',
  openid: 'oExample0Openid0000000000001',
  transfer_scene_id: '1005',
  user_display_name: '示例用户',
  user_recv_perception: '劳务报酬',
  authorization_notify_url: 'https://merchant.example.com/notify/authorization',
})

console.info(data.package_info)
