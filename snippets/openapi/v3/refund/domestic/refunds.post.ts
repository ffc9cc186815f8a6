import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.refund.domestic.refunds.post({
  out_refund_no: 'REFUND20261120000001',
  amount: {
    refund: 100,
    total: 100,
    currency: 'CNY',
  },
})

console.info(data.status)
