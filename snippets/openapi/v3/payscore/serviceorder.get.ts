import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.serviceorder.get({
  params: {
    out_order_no: 'ORDER20261120000001',
    service_id: '00004000000000000000000000000001',
    appid: 'wx1234567890abcdef',
  },
})

console.info(data.state)
