import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.refunds.apply.post({
  sp_appid: 'wx1234567890abcdef',
  combine_transaction_id: '4200000000202611200000000001',
  transaction_id: '4200000000202611200000000001',
  out_refund_no: 'REFUND20261120000001',
  amount: {
    refund: 100,
    total: 100,
  },
  funds_account: 'AVAILABLE',
})

console.info(data.refund_id)
