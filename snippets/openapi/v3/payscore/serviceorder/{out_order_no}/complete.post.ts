import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.serviceorder._out_order_no_.complete.post({
  appid: 'wx1234567890abcdef',
  service_id: '00004000000000000000000000000001',
  post_payments: [{
    name: '就餐费用',
  }],
  total_amount: 100,
}, {
  out_order_no: 'ORDER20261120000001',
})

console.info(data.state)
