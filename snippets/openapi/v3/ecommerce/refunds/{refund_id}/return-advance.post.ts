import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.refunds._refund_id_.returnAdvance.post({
  sub_mchid: '1900000002',
}, {
  refund_id: '50000000000000000000000000001',
})

console.info(data.result)
