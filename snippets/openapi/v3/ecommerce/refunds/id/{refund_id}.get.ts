import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.refunds.id._refund_id_.get({
  refund_id: '50000000000000000000000000001',
  params: {
    sub_mchid: '1900000002',
  },
})

console.info(data.status)
