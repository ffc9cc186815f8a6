/** App 拉起微信 */
import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.papay.sign.contracts.preEntrustSign.post({
  sign_scene: 'SIGN_SCENE_APP',
  appid: 'wx1234567890abcdef',
  plan_id: 123456,
  out_contract_code: 'CONTRACT20261120000001',
  contract_display_account: '示例用户',
  contract_notify_url: 'https://merchant.example.com/notify/contract',
  out_user_code: 'USER0000000001',
  device_info: {
    device_type: 'DEVICE_TYPE_PHONE',
    device_os: 'Android 15',
    device_id: 'DEVICE0000000001',
    device_running_as_root: false,
    device_ip: '203.0.113.7',
    weixin_installed: true,
    weixin_version: '8.0.50',
    days_since_first_login: 'DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS',
  },
})

console.info(data.pre_entrustweb_id)
