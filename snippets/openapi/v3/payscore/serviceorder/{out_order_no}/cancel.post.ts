import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.serviceorder._out_order_no_.cancel.post({
  appid: 'wx1234567890abcdef',
  service_id: '00004000000000000000000000000001',
  reason: '用户未取走充电宝，取消订单',
}, {
  out_order_no: 'ORDER20261120000001',
})

console.info(data.order_id)
