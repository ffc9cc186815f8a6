import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.refund.domestic.refunds._out_refund_no_.get({
  out_refund_no: 'REFUND20261120000001',
})

console.info(data.status)
