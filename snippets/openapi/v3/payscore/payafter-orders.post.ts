import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.payafterOrders.post({
  appid: 'wx1234567890abcdef',
  out_order_no: 'ORDER20261120000001',
  service_id: '00004000000000000000000000000001',
})

console.info(data.order_id)
