import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.payscore.acquiringbank.permissions.authorizationCode._authorization_code_.terminate.post({
  service_id: '500001',
  channel_id: '1900000003',
  sub_mchid: '1900000002',
  reason: '用户申请退订服务',
}, {
  authorization_code: 'AUTH20261120000001',
})

console.info(status === 204 ? '已解除授权' : '解除失败')
