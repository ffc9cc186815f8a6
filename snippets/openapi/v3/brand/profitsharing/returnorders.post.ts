import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.brand.profitsharing.returnorders.post({
  sub_mchid: '1900000002',
  out_order_no: 'SHARE20261120000001',
  out_return_no: 'RETURN20261120000001',
  return_mchid: '1900000004',
  amount: 10,
  description: '订单退款，分账回退',
})

console.info(data.result)
