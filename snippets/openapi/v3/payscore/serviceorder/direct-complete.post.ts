import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.serviceorder.directComplete.post({
  out_order_no: 'ORDER20261120000001',
  appid: 'wx1234567890abcdef',
  service_id: '00004000000000000000000000000001',
  time_range: {},
})

console.info(data.state)
