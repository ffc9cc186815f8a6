import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.profitsharing.returnorders.post({
  sub_mchid: '1900000002',
  out_order_no: 'ORDER20261120000001',
  out_return_no: 'RETURN20261120000001',
  return_mchid: '1900000003',
  amount: 10,
  description: '用户退款，回退分账',
})

console.info(data.result)
