import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.acquiringbank.serviceorder.get({
  params: {
    service_id: '00004000000000000000000000000001',
    sub_mchid: '1900000002',
    channel_id: '1900000003',
    out_order_no: 'ORDER20261120000001',
  },
})

console.info(data.state)
