import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.payscore.partner.serviceorder._out_order_no_.modify.post({
  sub_mchid: '1900000002',
  post_payments: [{
    name: '就餐费用',
  }],
  total_amount: 100,
  reason: '用户取消订单',
}, {
  out_order_no: 'ORDER20261120000001',
})

console.info(status === 204)
