import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.refunds.apply.post({
  sub_mchid: '1900000002',
  sp_appid: 'wx1234567890abcdef',
  combine_transaction_id: '4200000000202611200000000001',
  transaction_id: '4200000000202611200000000002',
  out_refund_no: 'REFUND20261120000001',
  reason: '商品售后退款',
  amount: {
    refund: 100,
    total: 100,
    currency: 'CNY',
  },
  notify_url: 'https://merchant.example.com/notify',
  refund_account: 'REFUND_SOURCE_SUB_MERCHANT',
  funds_account: 'AVAILABLE',
})

console.info(data.refund_id)
