import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.refunds.outRefundNo._out_refund_no_.get({
  out_refund_no: 'REFUND20261120000001',
  params: {
    sub_mchid: '1900000002',
  },
})

console.info(data.status)
