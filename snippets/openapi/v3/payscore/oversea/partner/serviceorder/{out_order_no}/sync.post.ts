import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.payscore.oversea.partner.serviceorder._out_order_no_.sync.post({
  service_id: '00004000000000000000000000000001',
  sub_mchid: '1900000002',
  type: 'Order_Paid',
  detail: {
    seq: 1,
    paid_time: '20261120150000',
    paid_amount: 300,
  },
}, {
  out_order_no: 'ORDER20261120000001',
  baseURL: 'https://apihk.mch.weixin.qq.com',
})

console.info(status === 204 ? '已同步收款' : '同步失败')
