import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.payscore.permissions.openid._openid_.terminate.post({
  service_id: '500001',
  appid: 'wx1234567890abcdef',
  reason: '用户申请退订服务',
}, {
  openid: 'oExample0Openid0000000000001',
})

console.info(status === 204 ? '已解除授权' : '解除失败')
