import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.acquiringbank.permissions.post({
  service_id: '500001',
  channel_id: '1900000003',
  appid: 'wx1234567890abcdef',
  sub_appid: 'wxfedcba0987654321',
  sub_mchid: '1900000002',
  authorization_code: 'AUTH20261120000001',
  notify_url: 'https://merchant.example.com/payscore/notify',
})

console.info(data.apply_permissions_token)
