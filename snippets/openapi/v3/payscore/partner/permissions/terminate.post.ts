import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.payscore.partner.permissions.terminate.post({
  openid: 'oExample0Openid0000000000001',
  service_id: '500001',
  appid: 'wx1234567890abcdef',
  sub_mchid: '1900000002',
  reason: '用户申请退订服务',
})

console.info(status === 204 ? '已解除授权' : '解除失败')
