import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.payscore.users._openid_.permissions._service_id_.terminate.post({
  appid: 'wx1234567890abcdef',
  reason: '用户申请退订服务',
}, {
  openid: 'oExample0Openid0000000000001',
  service_id: '500001',
})

console.info(status === 204 ? '已解除授权' : '解除失败')
