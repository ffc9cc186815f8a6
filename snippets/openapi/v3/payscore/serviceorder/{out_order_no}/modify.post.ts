import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.serviceorder._out_order_no_.modify.post({
  appid: 'wx1234567890abcdef',
  service_id: '00004000000000000000000000000001',
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

console.info(data.total_amount)
