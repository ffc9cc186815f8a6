import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.subsidies.return.post({
  sub_mchid: '1900000002',
  out_order_no: 'SUBSIDYRETURN20261120000001',
  transaction_id: '4200000000202611200000000001',
  refund_id: '50000000000000000000000000001',
  amount: 10,
  description: '用户退款，回退补差',
})

console.info(data.result)
