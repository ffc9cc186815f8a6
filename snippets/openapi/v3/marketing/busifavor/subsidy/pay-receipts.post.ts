import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.busifavor.subsidy.payReceipts.post({
  stock_id: '1000000000000001',
  coupon_code: 'EXAMPLECODE0000000001',
  transaction_id: '4200000000202611200000000001',
  payer_merchant: '1900000002',
  payee_merchant: '1900000001',
  amount: 100,
  description: '商家券营销补差',
  out_subsidy_no: 'SUBSIDY20261120000001',
})

console.info(data.subsidy_receipt_id)
