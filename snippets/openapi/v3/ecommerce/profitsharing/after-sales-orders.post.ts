import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.profitsharing.afterSalesOrders.post({
  sub_mchid: '1900000002',
  transaction_id: '4200000000202611200000000001',
  amount: 10,
  type: 'SERVICE_FEE_INCOME',
  scene: 'RETURN_GOODS',
  refund_id: '50000000000000000000000000001',
})

console.info(data.transaction_id)
