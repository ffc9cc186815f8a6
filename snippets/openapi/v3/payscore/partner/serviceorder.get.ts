import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.partner.serviceorder.get({
  params: {
    service_id: '00004000000000000000000000000001',
    sub_mchid: '1900000002',
    out_order_no: 'ORDER20261120000001',
  },
})

console.info(data.state)
