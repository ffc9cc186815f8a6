import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.busifavor.subsidy.returnReceipts.post({
  stock_id: '1000000000000001',
  coupon_code: 'EXAMPLECODE0000000001',
  transaction_id: '4200000000202611200000000001',
  refund_id: '50000000000000000000000000001',
  payer_merchant: '1900000002',
  payee_merchant: '1900000001',
  amount: 100,
  description: '订单退款，补差回退',
  out_subsidy_return_no: 'SUBRETURN20261120000001',
})

console.info(data.subsidy_return_receipt_id)
