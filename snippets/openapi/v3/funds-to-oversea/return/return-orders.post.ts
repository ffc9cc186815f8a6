import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.fundsToOversea.return.returnOrders.post({
  out_return_no: 'RETURN20261120000001',
  sub_mchid: '1900000002',
  out_order_id: 'ABROAD20261120000001',
  transaction_id: '4200000000202611200000000001',
  supplement_info: '用户退货退款',
  amount: 10000,
})

console.info(data.state)
