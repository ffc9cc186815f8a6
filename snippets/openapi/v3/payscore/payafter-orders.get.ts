import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.payafterOrders.get({
  params: {
    service_id: '00004000000000000000000000000001',
    out_order_no: 'ORDER20261120000001',
    appid: 'wx1234567890abcdef',
  },
})

console.info(data.state)
