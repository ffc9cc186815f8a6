import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.partner.permissions.applyForScene.post({
  service_id: '500001',
  appid: 'wx1234567890abcdef',
  sub_appid: 'wxfedcba0987654321',
  sub_mchid: '1900000002',
  authorization_code: 'AUTH20261120000001',
  notify_url: 'https://merchant.example.com/payscore/notify',
  scene: 'TRANSACTION',
  transaction_scene_info: {
    mchid: '1900000000',
    sub_mchid: '1900000002',
  },
})

console.info(data.scene, data.transaction_permissions_token)
