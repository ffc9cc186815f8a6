import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.payscore.partner.serviceorder._out_order_no_.modify.post({
  service_id: '00004000000000000000000000000001',
  sub_mchid: '1900000002',
  post_payments: [{
    name: '租借费用',
    amount: 200,
    description: '每小时3元，首小时优惠1元',
  }],
  total_amount: 200,
  reason: '计费有误，下调应收金额',
}, {
  out_order_no: 'ORDER20261120000001',
})

console.info(status === 204 ? '已改价' : '改价失败')
