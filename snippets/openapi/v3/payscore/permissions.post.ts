import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.permissions.post({
  service_id: '500001',
  appid: 'wx1234567890abcdef',
  authorization_code: 'AUTH20261120000001',
  notify_url: 'https://merchant.example.com/payscore/notify',
})

console.info(data.apply_permissions_token)
