import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.payscore.acquiringbank.serviceorder._out_order_no_.sync.post({
  service_id: '00004000000000000000000000000001',
  sub_mchid: '1900000002',
  channel_id: '1900000003',
  type: 'Order_Paid',
  detail: {
    paid_time: '20261120150000',
  },
}, {
  out_order_no: 'ORDER20261120000001',
})

console.info(status === 204 ? '已同步收款' : '同步失败')
