import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.serviceorder._out_order_no_.sync.post({
  appid: 'wx1234567890abcdef',
  service_id: '00004000000000000000000000000001',
  type: 'Order_Paid',
  detail: {
    paid_time: '20261120150000',
  },
}, {
  out_order_no: 'ORDER20261120000001',
})

console.info(data.state)
