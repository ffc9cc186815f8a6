import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.profitsharing.returnOrders.post({
  sub_mchid: '1900000002',
  order_id: '3008450000202611200000000001',
  out_order_no: 'ORDER20261120000001',
  out_return_no: 'RETURN20261120000001',
  return_mchid: '1900000003',
  amount: 100,
  description: '示例商品-蓝色-大号',
})

console.info(data.result)
