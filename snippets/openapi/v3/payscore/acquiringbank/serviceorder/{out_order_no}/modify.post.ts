import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.payscore.acquiringbank.serviceorder._out_order_no_.modify.post({
  service_id: '00004000000000000000000000000001',
  sub_mchid: '1900000002',
  total_amount: 100,
  reason: '用户取消订单',
}, {
  out_order_no: 'ORDER20261120000001',
})

console.info(status === 204)
