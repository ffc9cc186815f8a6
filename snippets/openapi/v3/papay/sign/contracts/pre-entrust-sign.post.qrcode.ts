/** 扫码签约 */
import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.papay.sign.contracts.preEntrustSign.post({
  sign_scene: 'SIGN_SCENE_QRCODE',
  appid: 'wx1234567890abcdef',
  plan_id: 123456,
  out_contract_code: 'CONTRACT20261120000001',
  contract_display_account: '示例用户',
  contract_notify_url: 'https://merchant.example.com/notify/contract',
  out_user_code: 'USER0000000001',
  device_info: {
    device_type: 'DEVICE_TYPE_TV',
    device_os: 'Android 15',
    device_id: 'DEVICE0000000001',
    device_running_as_root: false,
    device_ip: '203.0.113.7',
    weixin_installed: false,
    weixin_version: '0.0.0',
    days_since_first_login: 'DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS',
  },
})

console.info(data.redirect_url)
