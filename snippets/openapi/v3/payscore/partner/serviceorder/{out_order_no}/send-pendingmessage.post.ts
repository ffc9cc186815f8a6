import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.payscore.partner.serviceorder._out_order_no_.sendPendingmessage.post({
  service_id: '00004000000000000000000000000001',
  sub_mchid: '1900000002',
  post_payments: [{
    name: '租借费用',
    amount: 300,
    description: '每小时3元，24小时封顶30元',
  }],
  total_amount: 300,
  prepaid_time: '20261121120000',
}, {
  out_order_no: 'ORDER20261120000001',
})

console.info(status === 204 ? '已提醒用户处理费用' : '下发失败')
