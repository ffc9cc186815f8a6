import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.payscore.partner.serviceorder._out_order_no_.pay.post({
  service_id: '00004000000000000000000000000001',
  sub_mchid: '1900000002',
}, {
  out_order_no: 'ORDER20261120000001',
})

console.info(status === 204 ? '已受理扣款' : '受理失败')
