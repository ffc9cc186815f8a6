import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.payscore.serviceorder._out_order_no_.sendPrepaidmessage.post({
  service_id: '00004000000000000000000000000001',
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

console.info(status === 204 ? '已预告扣费' : '下发失败')
