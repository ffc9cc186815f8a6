/** 直连商户 */
import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.refund.domestic.refunds.post({
  transaction_id: '4200000000202611200000000001',
  out_refund_no: 'REFUND20261120000001',
  reason: '商品售后退款',
  notify_url: 'https://merchant.example.com/notify',
  amount: {
    refund: 100,
    total: 100,
    currency: 'CNY',
  },
})

console.info(data.status)
