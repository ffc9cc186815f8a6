import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.payscore.oversea.partner.serviceorder._out_order_no_.cancel.post({
  service_id: '00004000000000000000000000000001',
  sub_mchid: '1900000002',
  reason: '用户未取走充电宝，取消订单',
}, {
  out_order_no: 'ORDER20261120000001',
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(status === 204 ? '已取消订单' : '取消失败')
